package nl.factuurwerk.architecture.violations.nopublicfields.party;

final class Fields {

    public String badField;

    public final String badFinalField = "a";

    public static String badStaticField;

    public static final String GOOD_CONSTANT = "a";

    final String goodPackagePrivate = "a";

    protected final String goodProtected = "a";
}
