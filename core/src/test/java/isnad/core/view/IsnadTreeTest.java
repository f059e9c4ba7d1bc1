package isnad.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.incident.Corroboration;
import isnad.core.incident.Teller;
import isnad.core.incident.Testimony;
import isnad.core.pack.ActorKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The tree of voices, drawn from testimonies alone. */
class IsnadTreeTest {
  private static final Teller MONITOR =
      Teller.of("monitor", "Monitor", ActorKind.MONITOR, Set.of());
  private static final Teller AGENCY = Teller.of("agency", "Agency", ActorKind.MEDIA, Set.of());

  private static final List<Testimony> TESTIMONIES = List.of(
      new Testimony("r1", "r1", "alpha", List.of(AGENCY, MONITOR), false),
      new Testimony("r2", "r2", "beta", List.of(MONITOR), false),
      new Testimony("r3", "r2", "gamma", List.of(MONITOR), false),
      new Testimony("r4", "r4", "delta", List.of(AGENCY), true));

  private static IsnadTree told(List<Testimony> testimonies) {
    return IsnadTree.of(Corroboration.of(testimonies).told());
  }

  @Test
  void oneMonitorIsOneOriginAndTheCommonLink() {
    assertThat(told(TESTIMONIES).origins()).singleElement().satisfies(origin -> {
      assertThat(origin.name()).isEqualTo("Monitor");
      assertThat(origin.common()).isTrue();
      assertThat(origin.below())
          .extracting(IsnadTree.Node::kind)
          .containsExactly(IsnadTree.Kind.VOICE, IsnadTree.Kind.TEXT);
    });
  }

  @Test
  void copiesAreFoldedUnderOneNode() {
    IsnadTree.Node copies = told(TESTIMONIES).origins().getFirst().below().get(1);
    assertThat(copies.prints())
        .containsExactly(
            new IsnadTree.Print("beta", "r2", false), new IsnadTree.Print("gamma", "r3", false));
  }

  @Test
  void aRelayStandsBetweenOriginAndOutlet() {
    IsnadTree.Node relay = told(TESTIMONIES).origins().getFirst().below().getFirst();
    assertThat(relay.name()).isEqualTo("Agency");
    assertThat(relay.below()).singleElement().satisfies(outlet -> {
      assertThat(outlet.kind()).isEqualTo(IsnadTree.Kind.OUTLET);
      assertThat(outlet.name()).isEqualTo("alpha");
      assertThat(outlet.below())
          .extracting(IsnadTree.Node::kind)
          .containsExactly(IsnadTree.Kind.TEXT);
    });
  }

  @Test
  void denialsHaveATreeOfTheirOwn() {
    assertThat(IsnadTree.of(Corroboration.of(TESTIMONIES).denied()).origins())
        .extracting(IsnadTree.Node::name)
        .containsExactly("Agency");
  }

  @Test
  void theOrderOfTestimoniesChangesNothing() {
    IsnadTree tree = told(TESTIMONIES);
    for (int seed = 0; seed < 20; seed++) {
      List<Testimony> shuffled = new ArrayList<>(TESTIMONIES);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(told(shuffled)).as("seed %d", seed).isEqualTo(tree);
    }
  }
}
