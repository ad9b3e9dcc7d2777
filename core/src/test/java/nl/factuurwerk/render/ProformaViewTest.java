package nl.factuurwerk.render;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.studio;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static nl.factuurwerk.render.Printed.kinds;
import static nl.factuurwerk.render.Printed.references;
import static nl.factuurwerk.render.Printed.sections;
import static nl.factuurwerk.render.Printed.texts;
import static nl.factuurwerk.render.Printed.totals;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceComposer;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.payment.Card;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.quote.Proforma;
import nl.factuurwerk.quote.ProformaPurpose;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.SupplyFacts;
import nl.factuurwerk.vat.VatEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProformaViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final InvoiceComposer COMPOSER =
            new InvoiceComposer(studio(), VatEngine.of(NETHERLANDS), PaymentTerms.net(14));

    private static InvoiceDraftBuilder draft() {
        return Invoice.draft().to(brewery()).line("Poster", pieces(80), eur("6.25"));
    }

    private static DocumentView view(ProformaPurpose purpose, InvoiceDraftBuilder draft) {
        return ProformaView.of(Proforma.compose(
                        Id.of("pf-1"), new DocumentNumber("PF-2026-0001"), purpose, draft.build(), TODAY, COMPOSER)
                .orThrow());
    }

    @ParameterizedTest
    @EnumSource
    void says_first_that_it_is_no_invoice(ProformaPurpose purpose) {
        DocumentView view = view(purpose, draft());

        assertThat(view.title()).isEqualTo("Proforma");
        assertThat(view.body().getFirst()).isInstanceOfSatisfying(Section.Text.class, notice -> {
            assertThat(notice.tone()).isEqualTo(Section.Tone.STRONG);
            assertThat(notice.paragraphs().getFirst()).startsWith("Dit is geen factuur.");
        });
    }

    @ParameterizedTest
    @EnumSource
    void claims_no_vat_and_no_day_to_pay_or_of_supply(ProformaPurpose purpose) {
        DocumentView view = view(purpose, draft());

        assertThat(totals(view))
                .containsExactly(
                        "Totaal exclusief btw | € 500,00",
                        "Btw 21% zou zijn | € 105,00",
                        "Totaal zou zijn | € 605,00 !");
        assertThat(Printed.headings(
                        sections(view, Section.Summary.class).getFirst().breakdown()))
                .containsExactly("Btw", "Grondslag", "Btw zou zijn");
        assertThat(view.references()).extracting(Field::label).containsExactly("Proformanummer", "Doel");
        assertThat(sections(view, Section.Payment.class))
                .allSatisfy(payment -> assertThat(payment.qrPayload()).isEmpty());
    }

    @Test
    void for_approval_asks_to_agree() {
        DocumentView view = view(ProformaPurpose.APPROVAL, draft());

        assertThat(references(view)).contains("Doel | Ter goedkeuring");
        assertThat(kinds(view)).containsExactly("Text", "Table", "Summary", "Text");
        assertThat(texts(view)).last().asString().contains("Er hoeft nog niets te worden betaald.");
    }

    @Test
    void for_a_prepayment_says_where_to_and_that_an_invoice_follows() {
        Section.Payment payment = sections(view(ProformaPurpose.PREPAYMENT, draft()), Section.Payment.class)
                .getFirst();

        assertThat(payment.request()).endsWith("Voor wat u betaalt, ontvangt u een factuur met btw.");
        assertThat(payment.fields())
                .extracting(Field::label)
                .containsExactly("IBAN", "Ten name van", "Onder vermelding van");
        assertThat(payment.fields().getLast().value()).isEqualTo("PF-2026-0001");
    }

    @Test
    void for_a_prepayment_without_an_account_names_none() {
        DocumentView view = view(ProformaPurpose.PREPAYMENT, draft().payBy(Card.unnamed()));

        assertThat(kinds(view)).doesNotContain("Payment");
        assertThat(texts(view)).last().asString().startsWith("Wilt u vooruitbetalen");
    }

    @Test
    void for_customs_names_where_goods_go_and_when_as_far_as_that_is_known() {
        Organisation swiss = Organisation.named("Alpenblick Bücher AG")
                .address("Seestrasse 15", "8002", "Zürich", new Country("CH"))
                .taxable()
                .build();
        DocumentView view = view(
                ProformaPurpose.CUSTOMS,
                draft().to(swiss)
                        .language(Language.ENGLISH)
                        .facts(SupplyFacts.goods())
                        .suppliedOn(TODAY.plusDays(5))
                        .deliveredTo(new Country("CH"))
                        .note("Handle with care."));

        assertThat(references(view))
                .containsExactly(
                        "Proforma number | PF-2026-0001",
                        "Purpose | Customs",
                        "Date of supply | 26 November 2026",
                        "Destination | Switzerland");
        assertThat(texts(view))
                .contains("The amounts are the value for customs. No payment is asked for.")
                .last()
                .isEqualTo("Handle with care.");
        assertThat(totals(view)).last().isEqualTo("Total would be | € 500.00 !");
    }
}
