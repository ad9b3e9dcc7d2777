package nl.factuurwerk.ubl;

import java.util.List;

/** The ids of the business terms of an address, which differ by whose it is. */
record AddressTerms(List<String> lines, String city, String postCode, String subdivision, String country) {

    static final AddressTerms SELLER =
            new AddressTerms(List.of("BT-35", "BT-36", "BT-162"), "BT-37", "BT-38", "BT-39", "BT-40");
    static final AddressTerms BUYER =
            new AddressTerms(List.of("BT-50", "BT-51", "BT-163"), "BT-52", "BT-53", "BT-54", "BT-55");
    static final AddressTerms REPRESENTATIVE =
            new AddressTerms(List.of("BT-64", "BT-65", "BT-164"), "BT-66", "BT-67", "BT-68", "BT-69");
    static final AddressTerms DELIVERY =
            new AddressTerms(List.of("BT-75", "BT-76", "BT-165"), "BT-77", "BT-78", "BT-79", "BT-80");

    /** Of a party whose address EN 16931 does not know. */
    static final AddressTerms NONE = new AddressTerms(List.of("", "", ""), "", "", "", "");
}
