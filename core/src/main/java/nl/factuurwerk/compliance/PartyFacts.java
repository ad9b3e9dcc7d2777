package nl.factuurwerk.compliance;

import java.util.Optional;
import nl.factuurwerk.invoice.content.PartyContent;

/** What a document says of a party, in one way or another. */
final class PartyFacts {

    private static final int PREFIX = 2;

    private PartyFacts() {}

    /** The country of the address or else of the VAT number, by its ISO 3166-1 code. */
    static Optional<String> country(PartyContent party) {
        return party.address()
                .country()
                .or(() -> party.vatIdentifier()
                        .filter(number -> number.length() > PREFIX)
                        .map(number -> number.substring(0, PREFIX))
                        .map(prefix -> prefix.equals("EL") ? "GR" : prefix));
    }
}
