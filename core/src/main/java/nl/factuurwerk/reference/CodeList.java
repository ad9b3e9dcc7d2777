package nl.factuurwerk.reference;

import java.util.Locale;

/** The lists that EN 16931 takes its codes from. What is on them, and since when, is for {@link CodeLists} to say. */
public enum CodeList {
    /** Kinds of invoices (BT-3): a part of UNTDID 1001. */
    INVOICE_TYPES,

    /** Kinds of credit notes (BT-3): a part of UNTDID 1001. */
    CREDIT_NOTE_TYPES,

    /** Currencies (BT-5, BT-6): ISO 4217. */
    CURRENCIES,

    /** Countries (BT-40, BT-55, BT-69, BT-80, BT-159): ISO 3166-1 alpha-2, {@code XI} for Northern Ireland, {@code 1A} for Kosovo. */
    COUNTRIES,

    /** What decides when VAT becomes due (BT-8): a part of UNTDID 2005. */
    TAX_POINTS,

    /** Schemes of identified objects (BT-18, BT-128): UNTDID 1153. */
    OBJECT_SCHEMES,

    /** What a remark is about (BT-21): UNTDID 4451. */
    NOTE_SUBJECTS,

    /** Schemes of parties, places and items (BT-29, BT-30, BT-46, BT-47, BT-60, BT-61, BT-71, BT-157): ISO/IEC 6523. */
    PARTY_SCHEMES,

    /** Schemes of electronic addresses (BT-34, BT-49): the EAS list of the European Commission. */
    ENDPOINT_SCHEMES,

    /** Schemes of electronic addresses that Peppol takes: a part of the EAS list. */
    PEPPOL_ENDPOINT_SCHEMES,

    /** Classifications of items (BT-158): UNTDID 7143. */
    ITEM_CLASSIFICATIONS,

    /** Means of payment (BT-81): UNTDID 4461. */
    PAYMENT_MEANS,

    /** VAT categories (BT-95, BT-102, BT-118, BT-151): a part of UNTDID 5305. */
    VAT_CATEGORIES,

    /** Reasons for charging no VAT (BT-121): the VATEX list of the European Commission. */
    EXEMPTION_REASONS,

    /** Reasons for an allowance (BT-98, BT-140): a part of UNTDID 5189. */
    ALLOWANCE_REASONS,

    /** Reasons for a charge (BT-105, BT-145): UNTDID 7161. */
    CHARGE_REASONS,

    /** Units (BT-130, BT-150): UN/ECE recommendations 20 and 21, the latter with an X before the code. */
    UNITS,

    /** Kinds of attached files (BT-125): media types of IANA. */
    ATTACHMENT_TYPES;

    /**
     * Returns what {@link TableRows} call this list.
     *
     * @return the name of the table, for instance {@code codes-payment-means}
     */
    public String table() {
        return "codes-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
