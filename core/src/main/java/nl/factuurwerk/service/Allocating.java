package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.payment.PaymentReference;
import nl.factuurwerk.payment.RemittanceText;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.receivable.Allocated;
import nl.factuurwerk.receivable.AllocationOrder;
import nl.factuurwerk.receivable.ClaimHistory;
import nl.factuurwerk.receivable.NamedInvoices;
import nl.factuurwerk.receivable.OpenItem;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentReceived;
import nl.factuurwerk.receivable.Portion;
import org.joda.money.Money;

/** Uses payments for invoices, within one unit of work. */
final class Allocating {

    private final Surroundings surroundings;
    private final Repositories repositories;
    private final Receivable receivable;

    Allocating(Surroundings surroundings, Repositories repositories) {
        this.surroundings = surroundings;
        this.repositories = repositories;
        this.receivable = new Receivable(surroundings, repositories);
    }

    /**
     * Uses a payment for what the payer named. A reference with check digits, or the very reference that an invoice asks for,
     * names it. A number in a text does so only where the payer is its buyer, or the amount is what is open: anybody can write
     * a number.
     */
    List<Allocated> asStated(PaymentReceived payment) {
        Payment stated = payment.payment();
        List<ClaimHistory> referred = reference(stated)
                .map(reference -> claims(repositories.invoices().under(reference)))
                .orElse(List.of());
        if (!referred.isEmpty()) {
            return divide(payment, referred, AllocationOrder.statutory());
        }
        List<ClaimHistory> named = claims(NamedInvoices.candidates(stated.remittance()).stream()
                .flatMap(number -> repositories.invoices().find(number).stream()));
        boolean isBuyer = stated.payer().isPresent()
                && named.stream().allMatch(claim -> claim.invoice().buyer().id().equals(stated.payer()));
        return isBuyer || isWhatIsOpen(payment, named)
                ? divide(payment, named, AllocationOrder.statutory())
                : List.of();
    }

    private static Optional<PaymentReference> reference(Payment stated) {
        return stated.reference()
                .or(() -> RemittanceText.parse(stated.remittance()).value().map(text -> text));
    }

    private boolean isWhatIsOpen(PaymentReceived payment, List<ClaimHistory> claims) {
        List<OpenItem> items = payable(payment, claims);
        Money open = items.stream().map(OpenItem::open).reduce(zero(payment), Money::plus);
        return !items.isEmpty() && open.equals(payment.amount());
    }

    /** Uses what is left of a payment for what is open of its payer. */
    List<Allocated> ofPayer(PaymentReceived payment, AllocationOrder order) {
        return payment.payment()
                .payer()
                .map(payer -> divide(payment, claims(repositories.invoices().to(payer)), order))
                .orElse(List.of());
    }

    private List<Allocated> divide(PaymentReceived payment, List<ClaimHistory> claims, AllocationOrder order) {
        Money left = receivable.usable(payment, payment.on());
        return left.isPositive() ? use(payment, order.divide(left, payable(payment, claims))) : List.of();
    }

    List<Allocated> use(PaymentReceived payment, List<Portion> portions) {
        List<Allocated> added = new ArrayList<>();
        for (Portion portion : portions) {
            Invoice invoice = receivable.claim(portion.invoice()).invoice();
            Allocated allocated =
                    new Allocated(surroundings.ids().nextId(), from(payment, invoice), payment.id(), portion);
            receivable.add(allocated);
            added.add(allocated);
        }
        return added;
    }

    private List<ClaimHistory> claims(Stream<Invoice> invoices) {
        return receivable.claims(invoices);
    }

    private List<OpenItem> payable(PaymentReceived payment, List<ClaimHistory> claims) {
        return claims.stream()
                .filter(claim -> claim.invoice()
                        .total()
                        .getCurrencyUnit()
                        .equals(payment.amount().getCurrencyUnit()))
                .map(claim -> claim.payable(from(payment, claim.invoice()), surroundings.today()))
                .filter(item -> item.open().isPositive())
                .toList();
    }

    /** Money that is there before the invoice is, counts from the day of the invoice. */
    private static LocalDate from(PaymentReceived payment, Invoice invoice) {
        return payment.on().isBefore(invoice.issueDate()) ? invoice.issueDate() : payment.on();
    }

    private static Money zero(PaymentReceived payment) {
        return Money.zero(payment.amount().getCurrencyUnit());
    }
}
