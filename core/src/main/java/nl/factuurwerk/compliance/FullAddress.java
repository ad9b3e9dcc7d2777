package nl.factuurwerk.compliance;

import static nl.factuurwerk.compliance.Demand.stated;
import static nl.factuurwerk.compliance.Demand.that;

import java.util.List;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.party.Address;
import nl.factuurwerk.reference.Country;

/** What makes an address full: street and number, city, and in the Netherlands the post code. */
final class FullAddress {

    private FullAddress() {}

    /**
     * Demands a full address.
     *
     * @param group the id of the address, pointed at where nothing of it is stated but perhaps a country
     * @param line the id of its first line
     * @param city the id of its city
     * @param postCode the id of its post code
     */
    static Demand<AddressContent> of(String group, String line, String city, String postCode) {
        Demand<AddressContent> anything = that("", group, address -> !isBare(address));
        List<Demand<AddressContent>> parts = List.of(
                that("lines", line, address -> !address.lines().isEmpty()),
                stated("postCode", postCode, AddressContent::postCode).where(FullAddress::hasDutchPostCode),
                stated("city", city, AddressContent::city));
        return (address, unmet) -> {
            if (isBare(address)) {
                anything.check(address, unmet);
            } else {
                parts.forEach(part -> part.check(address, unmet));
            }
        };
    }

    /** Demands that the address says where the party is found, and not only where its mail waits. */
    static Demand<AddressContent> notABoxAlone(String line) {
        return that("lines", line, address -> !isBoxAlone(address));
    }

    private static boolean isBare(AddressContent address) {
        return address.lines().isEmpty()
                && address.city().isEmpty()
                && address.postCode().isEmpty();
    }

    /** Not every country has post codes; an address without a country is taken for a Dutch one. */
    private static boolean hasDutchPostCode(AddressContent address) {
        return address.country().orElse("NL").equals("NL");
    }

    private static boolean isBoxAlone(AddressContent address) {
        Country country =
                address.country().flatMap(code -> Country.parse(code).value()).orElse(Country.NETHERLANDS);
        return Address.parse(address.lines(), "", "", country)
                .value()
                .filter(Address::isPostOfficeBox)
                .isPresent();
    }
}
