package isnad.core.view;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** What claims say of the dead beside their names, each read once: it is compared many times. */
final class Described {
  private final BesideName beside;
  private final Map<Death, Words> read = new IdentityHashMap<>();

  private record Words(Optional<Detail> age, Optional<Detail> sex, Optional<Detail> role) {}

  Described(BesideName beside) {
    this.beside = beside;
  }

  private Words words(Death death) {
    return read.computeIfAbsent(death, one -> {
      Optional<Detail> role = beside.role(one);
      return new Words(beside.age(one), beside.sex(one, role), role);
    });
  }

  Optional<Detail> age(Death death) {
    return words(death).age;
  }

  Optional<Detail> sex(Death death) {
    return words(death).sex;
  }

  Optional<Detail> role(Death death) {
    return words(death).role;
  }
}
