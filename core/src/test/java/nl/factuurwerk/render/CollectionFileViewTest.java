package nl.factuurwerk.render;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.dunning.AgencyFee;
import nl.factuurwerk.dunning.CollectionFile;
import nl.factuurwerk.dunning.Talked;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;

class CollectionFileViewTest {

    private static final Id<Party> DEBTOR = brewery().id().orElseThrow();

    private final Factuurwerk office = office().build();
    private final Invoice invoice = office.invoices()
            .issue(Invoice.draft()
                    .to(brewery())
                    .line("Advies", Quantity.pieces(1), eur("1000.00"))
                    .build())
            .orThrow();
    private final LocalDate day = invoice.issueDate();

    private DocumentView view(Optional<AgencyFee> fee, Language language) {
        office.dunning().add(new Talked(Id.of("talk-1"), day, DEBTOR, "Gebeld met de boekhouding."));
        CollectionFile file =
                office.dunning().collectionFile(DEBTOR, invoice.dueDate().plusDays(9), fee);
        return CollectionFileView.of(file, language);
    }

    private static AgencyFee fee() {
        return new AgencyFee("Deurwaarders Noord", eur("35.00"), Percentage.percent("5"));
    }

    private static String text(DocumentView view) {
        return PlainTextRenderer.standard().text(view).replace('\u00A0', ' ');
    }

    @Test
    void is_addressed_to_who_collects_and_never_to_the_debtor() {
        assertThat(view(Optional.of(fee()), Language.DUTCH).recipient()).containsExactly("Deurwaarders Noord");
        assertThat(view(Optional.empty(), Language.DUTCH).recipient()).isEmpty();
    }

    @Test
    void says_who_claims_what_of_whom_and_what_is_missing() {
        String text = text(view(Optional.of(fee()), Language.DUTCH));

        assertThat(text)
                .contains("Schuldeiser  Studio Noorderlicht B.V.", "Debiteur     Brouwerij De Hop")
                .contains("Kade 3, 8911 AB Leeuwarden", "KvK 12345678 · Btw NL123456789B13")
                .contains("Ontvangst van factuur " + invoice.number() + " is niet aan te tonen. ")
                .contains("Gebeld met de boekhouding.", "Gefactureerd € 1.210,00.")
                .contains("Vergoeding van het incassobureau")
                .doesNotContain("talk-1");
    }

    /** What explains an amount stands in under it; blanks that open a line would be lost on paper and in a mail. */
    @Test
    void keeps_in_sight_what_explains_what() {
        DocumentView view = view(Optional.empty(), Language.DUTCH);
        Section.Text explained = (Section.Text) view.body().getLast();

        List<String> lines = explained.paragraphs().getFirst().lines().toList();
        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(lines.getFirst()).startsWith("te betalen per");
        assertThat(lines.get(1)).startsWith("\u00A0\u00A0" + invoice.number());
        assertThat(HtmlRenderer.standard().html(view)).contains("<br>\n\u00A0\u00A0" + invoice.number());
    }

    @Test
    void is_there_in_english() {
        assertThat(text(view(Optional.of(fee()), Language.ENGLISH)))
                .contains("Creditor", "Debtor", "Fee of the agency")
                .doesNotContain("Debiteur");
    }
}
