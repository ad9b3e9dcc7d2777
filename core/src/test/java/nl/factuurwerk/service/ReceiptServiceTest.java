package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.anna;
import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.audit.RetentionRules;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentMethod;
import nl.factuurwerk.receivable.Portion;
import nl.factuurwerk.receivable.Receipt;
import nl.factuurwerk.receivable.ReceiptLine;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.ReceiptView;
import nl.factuurwerk.render.Section;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;

class ReceiptServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Id<Payment> PAYMENT = Id.of("kas-7");

    private final Factuurwerk office = office().build();

    private Invoice paid() {
        Invoice invoice = office.invoices()
                .issue(Invoice.draft()
                        .to(brewery())
                        .line("Advies", hours("10"), eur("95.00"))
                        .build())
                .orThrow();
        Payment payment = Payment.of(PaymentMethod.CASH, eur("1200.00"), TODAY)
                .identifiedBy(PAYMENT)
                .build();
        office.receivables()
                .register(payment, List.of(Portion.of(invoice.id(), eur("1149.50"))))
                .orThrow();
        return invoice;
    }

    @Test
    void a_receipt_names_the_invoices_that_a_payment_was_used_for_and_what_is_left() {
        Invoice invoice = paid();

        // tag::receipt[]
        Receipt receipt = office.receipts().give(PAYMENT, brewery()).orThrow();
        // end::receipt[]

        assertThat(receipt.number()).isEqualTo(new DocumentNumber("K2026-0001"));
        assertThat(receipt.paid().lines()).containsExactly(new ReceiptLine(invoice.number(), eur("1149.50")));
        assertThat(receipt.paid().rest()).isEqualTo(eur("50.50"));
        assertThat(receipt.parties().receiver().name()).isEqualTo("Studio Noorderlicht B.V.");
        assertThat(office.receipts().find(receipt.number())).contains(receipt);
    }

    @Test
    void a_payment_has_one_receipt_however_often_it_is_asked_for() {
        paid();
        Receipt receipt = office.receipts().give(PAYMENT, brewery()).orThrow();

        assertThat(office.receipts().give(PAYMENT, brewery()).orThrow()).isEqualTo(receipt);
        assertThat(office.receipts().all()).containsExactly(receipt);
    }

    @Test
    void a_payment_that_is_not_in_the_books_has_none_by_its_identity() {
        Parsed<Receipt> result = office.receipts().give(Id.of("x"), brewery());

        Report report = ((Parsed.Invalid<Receipt>) result).report();
        assertThat(report.findings())
                .extracting(finding -> finding.id().value())
                .containsExactly("RECV-NO-PAYMENT");
        assertThat(office.receipts().all()).isEmpty();
    }

    @Test
    void private_persons_give_receipts_too_without_any_invoice() {
        Person bram = Person.named("Bram Jansen").language(Language.ENGLISH).build();

        Receipt receipt = office.receipts()
                .give(Payment.cash(eur("250.00"), TODAY, "Used bicycle"), anna(), bram)
                .orThrow();
        DocumentView view = ReceiptView.of(receipt);

        assertThat(view.title()).isEqualTo("Receipt");
        assertThat(view.sender().getFirst()).isEqualTo("Anna de Vries");
        assertThat(view.body().getFirst())
                .isInstanceOfSatisfying(
                        Section.Text.class,
                        text -> assertThat(text.paragraphs())
                                .containsExactly("Received from Bram Jansen: €\u00A0250.00", "For: Used bicycle"));
    }

    @Test
    void what_may_be_in_the_books_is_not_receipted_beside_them() {
        Payment known = Payment.of(PaymentMethod.CASH, eur("1.00"), TODAY)
                .identifiedBy(PAYMENT)
                .build();

        assertThatIllegalArgumentException().isThrownBy(() -> office.receipts().give(known, anna(), brewery()));
    }

    @Test
    void stays_as_long_as_books_when_whoever_paid_is_erased() {
        office.parties().add(brewery());
        office.parties().add(anna());
        paid();
        Receipt receipt = office.receipts().give(PAYMENT, brewery()).orThrow();

        Erasure erasure = office.parties().erase(brewery().id().orElseThrow(), "Verzoek");

        assertThat(erasure.records())
                .filteredOn(records -> records.kind() == Erasure.Records.Kind.RECEIPTS)
                .singleElement()
                .satisfies(records -> {
                    assertThat(records.count()).isEqualTo(1);
                    assertThat(records.retention())
                            .isEqualTo(RetentionRules.standard().retention(receipt.date()));
                });
        assertThat(office.receipts().find(receipt.number())).contains(receipt);
        assertThat(office.parties().erase(anna().id().orElseThrow(), "Verzoek").records())
                .noneMatch(records -> records.kind() == Erasure.Records.Kind.RECEIPTS);
    }
}
