package isnad.core.mention;

/**
 * A quantity found in tokens {@code first} to before {@code end}, hedges such as "at least"
 * included; what is counted is not part of it. {@code dual} where the counted noun itself says two
 * (جنديين): the phrase is then that noun.
 */
public record QuantityPhrase(int first, int end, Quantity quantity, boolean dual) {}
