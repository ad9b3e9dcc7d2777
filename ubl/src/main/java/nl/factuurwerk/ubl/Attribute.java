package nl.factuurwerk.ubl;

/** The attributes of values. */
final class Attribute {

    static final Tag CURRENCY = Tag.plain("currencyID");
    static final Tag FILE_NAME = Tag.plain("filename");
    static final Tag LIST = Tag.plain("listID");
    static final Tag LIST_VERSION = Tag.plain("listVersionID");
    static final Tag MIME_CODE = Tag.plain("mimeCode");
    static final Tag NAME = Tag.plain("name");
    static final Tag SCHEME = Tag.plain("schemeID");
    static final Tag UNIT = Tag.plain("unitCode");

    private Attribute() {}
}
