package nl.factuurwerk.party;

/** How long the texts of a party may be, in characters: what fits in the window of an envelope, a column or a message. */
final class Limits {

    static final int NAME = 200;
    static final int ADDRESS_LINE = 100;
    static final int POST_CODE = 20;
    static final int REGISTRATION = 50;
    static final int PHONE = 40;
    /** By RFC 5321, a path of 256 characters with its angle brackets. */
    static final int EMAIL = 254;
    /** As in a SEPA payment. */
    static final int ACCOUNT_NAME = 70;

    private Limits() {}
}
