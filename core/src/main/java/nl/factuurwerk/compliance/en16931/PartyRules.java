package nl.factuurwerk.compliance.en16931;

import static nl.factuurwerk.compliance.en16931.Check.in;
import static nl.factuurwerk.compliance.en16931.Check.stated;
import static nl.factuurwerk.compliance.en16931.Check.that;
import static nl.factuurwerk.compliance.en16931.StandardRule.standard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Rule;

/** What has to be said of the seller, the buyer, the payee and the tax representative. */
final class PartyRules {

    /** The scheme of the creditor identifier of SEPA, which tells a bank who a seller is and nobody else. */
    static final String SEPA = "SEPA";

    static final List<Rule<InvoiceContent>> ALL = List.of(
            seller("BR-06", stated("name", "BT-27", PartyContent::name)),
            buyer("BR-07", stated("name", "BT-44", PartyContent::name)),
            seller("BR-08", address("BG-5")),
            seller("BR-09", country("BT-40")),
            buyer("BR-10", address("BG-8")),
            buyer("BR-11", country("BT-55")),
            standard("BR-17", PartyRules::payee)
                    .where(content -> !content.payee().isEmpty()),
            representative("BR-18", stated("name", "BT-62", PartyContent::name)),
            representative("BR-19", address("BG-12")),
            representative("BR-20", country("BT-69")),
            representative("BR-56", stated("vatIdentifier", "BT-63", PartyContent::vatIdentifier)),
            seller("BR-62", endpointScheme("BT-34")),
            buyer("BR-63", endpointScheme("BT-49")),
            seller("BR-CO-26", that("identifiers", "BT-29", PartyRules::isIdentified)));

    private PartyRules() {}

    private static StandardRule seller(String id, Check<PartyContent> check) {
        return standard(id, in("seller", InvoiceContent::seller, check));
    }

    private static StandardRule buyer(String id, Check<PartyContent> check) {
        return standard(id, in("buyer", InvoiceContent::buyer, check));
    }

    /** A payee has a name, and is not the seller. */
    private static void payee(InvoiceContent content, Check.Broken broken) {
        PartyContent payee = content.payee();
        if (payee.name().isEmpty() || isNamedAs(payee, content.seller())) {
            broken.at(Location.of("payee.name", "BT-59"));
        }
    }

    /** Only asked of a document that names a representative. */
    private static StandardRule representative(String id, Check<PartyContent> check) {
        return standard(id, in("taxRepresentative", InvoiceContent::taxRepresentative, check))
                .where(content -> !content.taxRepresentative().isEmpty());
    }

    private static Check<PartyContent> address(String group) {
        return that("address", group, party -> !party.address().isEmpty());
    }

    private static Check<PartyContent> country(String term) {
        return in(
                "address",
                PartyContent::address,
                Check.<AddressContent>stated("country", term, AddressContent::country)
                        .where(address -> !address.isEmpty()));
    }

    private static Check<PartyContent> endpointScheme(String term) {
        return in(
                "endpoint",
                PartyContent::endpoint,
                Check.<IdentifierContent>stated("scheme", term, IdentifierContent::scheme)
                        .where(endpoint -> endpoint.value().isPresent()));
    }

    private static boolean isIdentified(PartyContent seller) {
        return seller.vatIdentifier().isPresent()
                || seller.legalRegistration().value().isPresent()
                || values(seller).findAny().isPresent();
    }

    /** The official rules compare what the parties are known by, not the full name of the seller. */
    private static boolean isNamedAs(PartyContent payee, PartyContent seller) {
        boolean sameName = payee.name().isPresent() && payee.name().equals(seller.tradingName());
        return sameName || values(payee).anyMatch(id -> values(seller).anyMatch(id::equals));
    }

    private static Stream<String> values(PartyContent party) {
        return party.identifiers().stream()
                .filter(identifier -> !identifier.scheme().equals(Optional.of(SEPA)))
                .map(IdentifierContent::value)
                .flatMap(Optional::stream);
    }
}
