package nl.factuurwerk.invoice;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.Field;
import nl.factuurwerk.render.InvoiceView;
import nl.factuurwerk.render.Section;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document says in fixed words stays what it said when it was issued. */
class WordingsTest {

    private static final Organisation FREELANCER = Organisation.named("Tekstbureau Van der Meer")
            .id("van-der-meer")
            .address("Oude Boteringestraat 5", "9712 GC", "Groningen", Country.NETHERLANDS)
            .kvk("87654321")
            .vat("NL123456782B90")
            .iban("NL20INGB0001234567")
            .build();

    private final Factuurwerk office = office().build();

    private Invoice invoice() {
        return office.invoices()
                .issue(Invoice.draft()
                        .to(brewery())
                        .line("Ontwerp", hours("12.5"), eur("95.00"))
                        .terms(PaymentTerms.net(30))
                        .build())
                .orThrow();
    }

    private Invoice selfBilled() {
        return office.invoices()
                .issue(Invoice.draft()
                        .inTheNameOf(FREELANCER)
                        .line("Vertaling", hours("14"), eur("72.50"))
                        .terms(PaymentTerms.net(30))
                        .language(Language.ENGLISH)
                        .build())
                .orThrow();
    }

    private CreditNote credit() {
        return office.invoices()
                .credit(invoice())
                .everything()
                .because(CorrectionReason.RETURNED, "")
                .issue()
                .orThrow();
    }

    /** The same invoice as another release would have worded it, read back from a store. */
    private static Invoice saying(Optional<Wordings> words, Invoice invoice) {
        StoredInvoice stored = invoice.stored();
        return Invoice.restore(new StoredInvoice(
                stored.identity(),
                IssuedSamples.stating(stored.header(), words),
                stored.items(),
                stored.adjustments(),
                stored.amounts()));
    }

    private static CreditNote saying(Optional<Wordings> words, CreditNote credit) {
        StoredCreditNote stored = credit.stored();
        return CreditNote.restore(new StoredCreditNote(
                stored.identity(),
                IssuedSamples.stating(stored.header(), words),
                stored.parts(),
                stored.credited(),
                stored.amounts()));
    }

    private static Wordings terms(String words) {
        return new Wordings(words, Optional.empty(), Optional.empty());
    }

    private static List<String> texts(DocumentView view) {
        return view.body().stream()
                .filter(Section.Text.class::isInstance)
                .flatMap(section -> ((Section.Text) section).paragraphs().stream())
                .toList();
    }

    private static List<Field> payment(DocumentView view) {
        return view.body().stream()
                .filter(Section.Payment.class::isInstance)
                .flatMap(section -> ((Section.Payment) section).fields().stream())
                .toList();
    }

    @Nested
    class At_issue {

        @Test
        void an_invoice_states_its_terms() {
            assertThat(invoice().header().statedWordings()).contains(terms("Betaling binnen 30 dagen na factuurdatum"));
        }

        @Test
        void what_the_buyer_made_out_states_that_it_did_in_the_language_of_the_document() {
            assertThat(selfBilled().header().statedWordings())
                    .contains(new Wordings(
                            "Payment within 30 days of the invoice date",
                            Optional.of("Self-billing"),
                            Optional.empty()));
        }

        @Test
        void a_credit_note_states_how_it_is_settled_and_why_it_was_made() {
            assertThat(credit().header().statedWordings())
                    .contains(new Wordings(
                            "Wordt verrekend met de gecrediteerde factuur, of terugbetaald als die betaald is",
                            Optional.empty(),
                            Optional.of("Retour")));
        }

        @Test
        void what_changes_an_invoice_says_why_in_a_remark() {
            assertThat(credit().content().notes()).containsExactly(NoteContent.of("Retour"));
            assertThat(office.invoices()
                            .credit(invoice())
                            .everything()
                            .because(CorrectionReason.RETURNED, "Eén doos was nat.")
                            .note("Tot ziens")
                            .issue()
                            .orThrow()
                            .content()
                            .notes())
                    .containsExactly(NoteContent.of("Retour: Eén doos was nat."), NoteContent.of("Tot ziens"));
        }

        @Test
        void a_credit_note_words_its_terms_anew_whatever_the_words_of_its_invoice() {
            Invoice reworded = saying(Optional.of(terms("Graag binnen een maand")), invoice());
            CreditDraft draft = CreditDraft.of()
                    .everything()
                    .because(CorrectionReason.RETURNED, "")
                    .build();

            assertThat(CreditComposer.compose(Remainder.of(reworded), draft, reworded.issueDate())
                            .orThrow()
                            .header()
                            .wordings())
                    .isEqualTo(credit().header().wordings());
        }

        @Test
        void words_that_are_stated_already_stay() {
            InvoiceHeader header = saying(Optional.of(terms("Graag binnen een maand")), invoice())
                    .header();

            assertThat(header.worded()).isSameAs(header);
        }
    }

    @Nested
    class Of_an_issued_document {

        @Test
        void the_terms_stay() {
            Invoice invoice = saying(Optional.of(terms("Graag binnen een maand")), invoice());

            assertThat(invoice.content().paymentTerms()).contains("Graag binnen een maand");
            assertThat(payment(InvoiceView.of(invoice)))
                    .contains(new Field("Voorwaarden", "Graag binnen een maand"))
                    .noneMatch(field -> field.value().startsWith("Betaling binnen"));
        }

        @Test
        void the_phrase_for_self_billing_stays() {
            Invoice invoice = saying(
                    Optional.of(new Wordings(
                            "Paid within a month", Optional.of("Made out by the customer"), Optional.empty())),
                    selfBilled());

            assertThat(invoice.content().notes()).containsExactly(NoteContent.of("Made out by the customer"));
            assertThat(texts(InvoiceView.of(invoice))).containsExactly("Made out by the customer");
        }

        @Test
        void a_phrase_stays_that_a_later_release_has_no_more() {
            Invoice invoice =
                    saying(Optional.of(new Wordings("Contant", Optional.of("Afschrift"), Optional.empty())), invoice());

            assertThat(invoice.content().notes()).containsExactly(NoteContent.of("Afschrift"));
            assertThat(texts(InvoiceView.of(invoice))).containsExactly("Afschrift");
        }

        @Test
        void the_reason_of_a_credit_stays() {
            CreditNote credit = saying(
                    Optional.of(new Wordings("Wordt verrekend", Optional.empty(), Optional.of("Teruggestuurd"))),
                    credit());

            assertThat(credit.content().paymentTerms()).contains("Wordt verrekend");
            assertThat(InvoiceView.of(credit).references()).contains(new Field("Reden", "Teruggestuurd"));
        }

        @Test
        void words_are_kept_by_a_store() {
            assertThat(Invoice.restore(invoice().stored()).header().statedWordings())
                    .isPresent()
                    .isEqualTo(invoice().header().statedWordings());
            assertThat(CreditNote.restore(credit().stored()).header().statedWordings())
                    .isPresent()
                    .isEqualTo(credit().header().statedWordings());
        }

        @Test
        void other_words_give_another_digest() {
            Invoice invoice = invoice();

            assertThat(saying(Optional.of(terms("Graag binnen een maand")), invoice)
                            .digest())
                    .isNotEqualTo(invoice.digest());
        }
    }

    @Nested
    class Of_a_document_of_before {

        @Test
        void that_states_none_are_those_of_this_release() {
            Invoice invoice = selfBilled();
            Invoice before = saying(Optional.empty(), invoice);

            assertThat(before.header().statedWordings()).isEmpty();
            assertThat(before.header().wordings()).isEqualTo(invoice.header().wordings());
            assertThat(before.content()).isEqualTo(invoice.content());
            assertThat(InvoiceView.of(before).body())
                    .isEqualTo(InvoiceView.of(invoice).body());
        }

        @Test
        void that_credits_are_those_of_this_release() {
            CreditNote credit = credit();
            CreditNote before = saying(Optional.empty(), credit);

            assertThat(before.content()).isEqualTo(credit.content());
            assertThat(InvoiceView.of(before).references())
                    .isEqualTo(InvoiceView.of(credit).references());
        }
    }

    @Nested
    class A_header {

        @Test
        void refuses_words_that_do_not_say_what_the_law_asks_of_its_kind() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> saying(Optional.of(terms("Contant")), selfBilled()))
                    .withMessageContaining("SELF_BILLED_INVOICE");
        }

        @Test
        void refuses_words_that_give_no_reason_where_it_changes_an_invoice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> saying(Optional.of(terms("Contant")), credit()))
                    .withMessageContaining("says why");
        }

        @Test
        void refuses_a_reason_where_it_changes_no_invoice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> saying(
                            Optional.of(new Wordings("Contant", Optional.empty(), Optional.of("Retour"))), invoice()))
                    .withMessageContaining("Retour");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\u00A0", "two\nlines", "a\u0000b"})
        void refuses_words_that_cannot_be_printed(String words) {
            assertThatIllegalArgumentException().isThrownBy(() -> terms(words)).withMessageContaining("payment terms");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Wordings("Contant", Optional.of(words), Optional.empty()))
                    .withMessageContaining("kind");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Wordings("Contant", Optional.empty(), Optional.of(words)))
                    .withMessageContaining("correction");
        }
    }
}
