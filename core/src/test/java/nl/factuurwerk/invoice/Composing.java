package nl.factuurwerk.invoice;

import static nl.factuurwerk.reference.Country.BELGIUM;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.vat.VatEngine;

/** Parties and a composer, for tests that go from a draft to a candidate. */
final class Composing {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static final Organisation STUDIO = Organisation.named("Studio Noorderlicht B.V.")
            .address("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS)
            .kvk("12345678")
            .vat("NL123456789B13")
            .iban("NL91ABNA0417164300")
            .build();
    static final Organisation BREWERY = Organisation.named("Brouwerij De Hop")
            .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
            .build();
    static final Organisation BRASSERIE = Organisation.named("Brasserie Du Nord")
            .address("Rue Haute 5", "1000", "Bruxelles", BELGIUM)
            .vat("BE0428759497")
            .build();
    static final Person JOKE = Person.named("Joke de Vries")
            .address("Laan 1", "9711 KS", "Groningen", NETHERLANDS)
            .build();

    static final InvoiceComposer COMPOSER =
            new InvoiceComposer(STUDIO, VatEngine.of(NETHERLANDS), PaymentTerms.net(14));

    private Composing() {}

    static InvoiceCandidate compose(InvoiceDraftBuilder draft) {
        return COMPOSER.compose(draft.build(), TODAY).orThrow();
    }

    static void expectFindings(InvoiceDraftBuilder draft, String... rules) {
        Parsed<InvoiceCandidate> parsed = COMPOSER.compose(draft.build(), TODAY);

        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.report().findings())
                .extracting(finding -> finding.id().toString())
                .containsExactly(rules);
    }
}
