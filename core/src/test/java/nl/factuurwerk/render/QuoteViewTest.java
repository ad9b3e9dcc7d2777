package nl.factuurwerk.render;

import static nl.factuurwerk.Offices.belgian;
import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.studio;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static nl.factuurwerk.render.Printed.headings;
import static nl.factuurwerk.render.Printed.kinds;
import static nl.factuurwerk.render.Printed.references;
import static nl.factuurwerk.render.Printed.rows;
import static nl.factuurwerk.render.Printed.sections;
import static nl.factuurwerk.render.Printed.tables;
import static nl.factuurwerk.render.Printed.texts;
import static nl.factuurwerk.render.Printed.totals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.InvoiceComposer;
import nl.factuurwerk.invoice.References;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.quote.QuoteDraftBuilder;
import nl.factuurwerk.quote.QuoteLine;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatEngine;
import org.junit.jupiter.api.Test;

class QuoteViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate DELIVERY = LocalDate.of(2026, 12, 18);
    private static final DocumentNumber NUMBER = new DocumentNumber("OFF-2026-0007");
    private static final InvoiceComposer COMPOSER =
            new InvoiceComposer(studio(), VatEngine.of(NETHERLANDS), PaymentTerms.net(14));

    private static QuoteDraftBuilder draft() {
        return Quote.draft()
                .to(brewery())
                .line("ontwerp", "Ontwerp", hours("12"), eur("95.00"))
                .line("druk", "Drukwerk", pieces(500), unitPrice("0.1275"), VatClass.REDUCED)
                .optional("fotografie", "Fotografie", pieces(1), eur("450.00"))
                .validFor(30);
    }

    private static Quote sent(QuoteDraftBuilder draft) {
        return Quote.of(Id.of("quote-7"), draft.build())
                .send(TODAY, NUMBER, COMPOSER)
                .orThrow();
    }

    private static DocumentView view(QuoteDraftBuilder draft) {
        return QuoteView.of(sent(draft));
    }

    @Test
    void names_number_version_date_and_until_when_it_holds() {
        DocumentView view = view(draft().references(
                        References.none().withBuyerReference("M. Jansen").withProject("Voorjaarsbier")));

        assertThat(view.subject()).isEqualTo("Offerte OFF-2026-0007");
        assertThat(view.date()).isEqualTo(new Field("Offertedatum", "21 november 2026"));
        assertThat(references(view))
                .containsExactly(
                        "Offertenummer | OFF-2026-0007",
                        "Versie | 1",
                        "Geldig tot en met | 21 december 2026",
                        "Uw referentie | M. Jansen",
                        "Project | Voorjaarsbier");
        assertThat(view.sender()).containsExactly("Studio Noorderlicht B.V.", "Vismarkt 12", "9711 KS Groningen");
        assertThat(view.recipient()).containsExactly("Brouwerij De Hop", "Kade 3", "8911 AB Leeuwarden");
        assertThat(view.footer()).contains("KvK 12345678");
    }

    @Test
    void is_read_from_introduction_to_signature() {
        DocumentView view =
                view(draft().introduction("Naar aanleiding van ons gesprek.").closing("Tot ziens."));

        assertThat(kinds(view)).containsExactly("Text", "Table", "Summary", "Table", "Text", "Text", "Signature");
        assertThat(texts(view))
                .containsExactly(
                        "Naar aanleiding van ons gesprek.", "Tot ziens.", "Betaling binnen 14 dagen na factuurdatum");
    }

    @Test
    void keeps_options_apart_and_out_of_the_total() {
        DocumentView view = view(draft());
        Section.Table lines = tables(view).getFirst();
        Section.Table options = tables(view).getLast();

        assertThat(rows(lines))
                .containsExactly(
                        "Ontwerp | 12 uur | 95,00 | 21% | 1.140,00", "Drukwerk | 500 st. | 0,1275 | 9% | 63,75");
        assertThat(lines.rows().getLast().runningTotal()).isEqualTo("1.203,75");
        assertThat(options.heading()).isEqualTo("Opties, niet in het totaal begrepen");
        assertThat(headings(options)).containsExactly("Keuze", "Omschrijving", "Aantal", "Prijs", "Btw", "Bedrag");
        assertThat(options.columns().getFirst().kind()).isEqualTo(Column.Kind.CHOICE);
        assertThat(rows(options)).containsExactly(" | Fotografie | 1 st. | 450,00 | 21% | 450,00");
        assertThat(options.carriedForward()).isEmpty();
        assertThat(totals(view))
                .containsExactly(
                        "Totaal exclusief btw | € 1.203,75",
                        "Btw 21% | € 239,40",
                        "Btw 9% | € 5,74",
                        "Totaal inclusief btw | € 1.448,89 !");
    }

    @Test
    void has_no_total_where_everything_is_to_be_chosen() {
        DocumentView view = view(Quote.draft()
                .to(brewery())
                .optional("klein", "Kleine oplage", pieces(500), eur("0.45"))
                .optional("groot", "Grote oplage", pieces(5000), eur("0.12"))
                .validFor(14));

        assertThat(kinds(view)).containsExactly("Table", "Text", "Signature");
        assertThat(tables(view).getFirst().heading()).isEqualTo("Opties");
        assertThat(tables(view).getFirst().rows()).hasSize(2);
    }

    @Test
    void says_what_is_delivered_and_by_when() {
        DraftLine design = DraftLine.of("Ontwerp")
                .quantity(hours("12"))
                .price(eur("95.00"))
                .build();
        DocumentView view = view(draft().lines(List.of(
                QuoteLine.of("beide", design).by(DELIVERY).delivering("bestanden in PDF"),
                QuoteLine.of("wat", design).delivering("bestanden in PDF"),
                QuoteLine.of("wanneer", design).by(DELIVERY).optional())));

        assertThat(tables(view).getFirst().rows().get(0).details())
                .containsExactly("Op te leveren uiterlijk 18 december 2026: bestanden in PDF");
        assertThat(tables(view).getFirst().rows().get(1).details()).containsExactly("Op te leveren: bestanden in PDF");
        assertThat(tables(view).getLast().rows().getFirst().details())
                .containsExactly("Op te leveren uiterlijk 18 december 2026");
    }

    @Test
    void is_signed_by_the_last_day() {
        Section.Signature with =
                sections(view(draft()), Section.Signature.class).getFirst();
        Section.Signature without = sections(
                        view(Quote.draft()
                                .to(brewery())
                                .line("ontwerp", "Ontwerp", hours("12"), eur("95.00"))
                                .validFor(30)),
                        Section.Signature.class)
                .getFirst();

        assertThat(with.request())
                .isEqualTo("Gaat u akkoord? Kruis dan aan welke opties u wenst, en stuur deze offerte uiterlijk"
                        + " 21 december 2026 ondertekend terug.");
        assertThat(with.labels()).containsExactly("Naam", "Datum", "Handtekening");
        assertThat(without.request())
                .isEqualTo("Gaat u akkoord? Stuur deze offerte dan uiterlijk 21 december 2026 ondertekend terug.");
    }

    @Test
    void of_a_later_version_says_which_it_replaces() {
        Quote first = sent(draft());
        Quote second = first.send(TODAY, NUMBER, COMPOSER).orThrow();

        assertThat(QuoteView.of(second).subject()).isEqualTo("Offerte OFF-2026-0007, versie 2");
        assertThat(references(QuoteView.of(second))).contains("Versie | 2 (vervangt versie 1)");
        assertThat(QuoteView.of(second.version(1).orElseThrow()))
                .usingRecursiveComparison()
                .isEqualTo(QuoteView.of(first));
    }

    @Test
    void is_in_english_where_the_quote_is() {
        DocumentView view = view(draft().language(Language.ENGLISH));

        assertThat(view.subject()).isEqualTo("Quotation OFF-2026-0007");
        assertThat(references(view)).contains("Valid up to and including | 21 December 2026");
        assertThat(tables(view).getLast().heading()).isEqualTo("Options, not included in the total");
        assertThat(totals(view)).last().isEqualTo("Total including VAT | € 1,448.89 !");
        assertThat(sections(view, Section.Signature.class).getFirst().labels())
                .containsExactly("Name", "Date", "Signature");
    }

    @Test
    void says_why_no_vat_is_charged() {
        DocumentView view = view(Quote.draft()
                .to(belgian())
                .line("ontwerp", "Ontwerp", hours("12"), eur("95.00"))
                .validFor(30));

        assertThat(texts(view)).contains("Btw verlegd");
        assertThat(references(view)).last().isEqualTo("Uw btw-nummer | BE0428759497");
    }

    @Test
    void starts_from_the_total_where_prices_include_vat() {
        DocumentView view = view(draft().pricesIncludeVat());

        assertThat(headings(tables(view).getLast())).contains("Prijs incl. btw", "Bedrag incl. btw");
        assertThat(rows(tables(view).getFirst()))
                .allSatisfy(row -> assertThat(row).doesNotContain("||"));
        assertThat(totals(view)).first().isEqualTo("Totaal inclusief btw | € 1.203,75 !");
    }

    @Test
    void needs_a_version_that_was_sent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuoteView.of(Quote.of(Id.of("quote-7"), draft().build())))
                .withMessageContaining("quote-7");
    }
}
