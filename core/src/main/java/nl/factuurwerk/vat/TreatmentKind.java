package nl.factuurwerk.vat;

import nl.factuurwerk.money.Percentage;

/** The treatments of Dutch VAT that a seller meets, with where each goes in the return and on the ICP statement. */
enum TreatmentKind {
    DOMESTIC_STANDARD("NL-STD", VatCategory.S, "1a", IcpListing.NONE),
    DOMESTIC_REDUCED("NL-RED", VatCategory.S, "1b", IcpListing.NONE),
    DOMESTIC_OTHER("NL-OTHER", VatCategory.S, "1c", IcpListing.NONE),
    DOMESTIC_ZERO("NL-ZERO", VatCategory.Z, "1e", IcpListing.NONE),
    EXEMPT("NL-EXEMPT", VatCategory.E, "", IcpListing.NONE),
    SMALL_BUSINESS("KOR", VatCategory.E, "", IcpListing.NONE),
    DOMESTIC_REVERSE_CHARGE("NL-RC-SUPPLIER", VatCategory.AE, "1e", IcpListing.NONE),
    INTRA_COMMUNITY_GOODS("EU-ICS-GOODS", VatCategory.K, "3b", IcpListing.GOODS),
    INTRA_COMMUNITY_SERVICE("EU-SERVICE-B2B", VatCategory.AE, "3b", IcpListing.SERVICES),
    EXPORT("EXPORT", VatCategory.G, "3a", IcpListing.NONE),
    SERVICE_OUTSIDE_UNION("NON-EU-SERVICE-B2B", VatCategory.O, "", IcpListing.NONE),
    OUTSIDE_SCOPE("OUTSIDE", VatCategory.O, "", IcpListing.NONE);

    private final String code;
    private final VatCategory category;
    private final String returnBox;
    private final IcpListing icp;

    TreatmentKind(String code, VatCategory category, String returnBox, IcpListing icp) {
        this.code = code;
        this.category = category;
        this.returnBox = returnBox;
        this.icp = icp;
    }

    String code() {
        return code;
    }

    /** A rate class that happens to be at 0 % on the day is zero rated, whatever it is usually. */
    VatCategory category(Percentage rate) {
        return category == VatCategory.S && rate.isZero() ? VatCategory.Z : category;
    }

    String returnBox() {
        return returnBox;
    }

    IcpListing icp() {
        return icp;
    }
}
