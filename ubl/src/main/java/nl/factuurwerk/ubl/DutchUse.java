package nl.factuurwerk.ubl;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.content.AccountContent;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.MeansContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.invoice.content.PaymentContent;
import nl.factuurwerk.invoice.content.PrecedingInvoiceContent;
import nl.factuurwerk.invoice.content.ReasonContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;

/**
 * The Dutch use of the standard advises against terms that its receivers do not read (BR-NL-19 to BR-NL-35). What another
 * term says too is left out: the code of a reason beside its words, the words of a means of payment beside its code, the date
 * of an earlier invoice beside its number, a bank beside an IBAN, the seller's own name on the seller's account; a third line
 * of an address joins the second. What stands nowhere else stays, and the rules of the profile say that it is advised against.
 */
final class DutchUse {

    private static final Set<String> SEPA = Set.of("58", "59");

    private static final int MOST_LINES = 2;

    private final InvoiceContent content;

    DutchUse(InvoiceContent content) {
        this.content = content;
    }

    InvoiceContent adapted() {
        return content.toBuilder()
                .precedingInvoices(content.precedingInvoices().stream()
                        .map(DutchUse::preceding)
                        .toList())
                .seller(party(content.seller()))
                .buyer(party(content.buyer()))
                .taxRepresentative(party(content.taxRepresentative()))
                .delivery(content.delivery().to(address(content.delivery().address())))
                .payment(payment(content.payment()))
                .allowances(adjustments(content.allowances()))
                .charges(adjustments(content.charges()))
                .vatBreakdown(
                        content.vatBreakdown().stream().map(DutchUse::group).toList())
                .lines(content.lines().stream().map(DutchUse::line).toList())
                .build();
    }

    /** BR-NL-24. */
    private static PrecedingInvoiceContent preceding(PrecedingInvoiceContent earlier) {
        return earlier.number().isPresent()
                ? new PrecedingInvoiceContent(earlier.number(), Optional.empty())
                : earlier;
    }

    private static PartyContent party(PartyContent party) {
        return party.address().lines().size() > MOST_LINES
                ? party.toBuilder().address(address(party.address())).build()
                : party;
    }

    /** BR-NL-27. */
    private static AddressContent address(AddressContent address) {
        List<String> lines = address.lines();
        if (lines.size() <= MOST_LINES) {
            return address;
        }
        String second = String.join(
                ", ",
                lines.subList(1, lines.size()).stream()
                        .filter(line -> !line.isBlank())
                        .toList());
        return new AddressContent(
                List.of(lines.getFirst(), second),
                address.city(),
                address.postCode(),
                address.subdivision(),
                address.country());
    }

    /** BR-NL-29, BR-NL-30 and BR-NL-31. */
    private PaymentContent payment(PaymentContent payment) {
        MeansContent means = payment.meansCode().isPresent()
                ? new MeansContent(payment.meansCode(), Optional.empty())
                : payment.means();
        boolean sepa = payment.meansCode().filter(SEPA::contains).isPresent();
        return new PaymentContent(
                means,
                payment.remittance(),
                payment.accounts().stream().map(each -> account(each, sepa)).toList(),
                payment.card(),
                payment.directDebit());
    }

    private AccountContent account(AccountContent account, boolean sepa) {
        PartyContent paid = content.payee().isEmpty() ? content.seller() : content.payee();
        Optional<String> name = account.name()
                .filter(stated -> Stream.of(paid.name(), paid.tradingName())
                        .flatMap(Optional::stream)
                        .noneMatch(stated::equals));
        return new AccountContent(account.id(), name, account.bic().filter(bank -> !sepa));
    }

    private static LineContent line(LineContent line) {
        if (line.allowances().isEmpty() && line.charges().isEmpty()) {
            return line;
        }
        return line.toBuilder()
                .allowances(adjustments(line.allowances()))
                .charges(adjustments(line.charges()))
                .build();
    }

    /** BR-NL-32 and BR-NL-34. */
    private static List<AllowanceChargeContent> adjustments(List<AllowanceChargeContent> all) {
        return all.stream()
                .map(each -> new AllowanceChargeContent(
                        each.amount(), each.base(), each.percentage(), words(each.reason()), each.vat()))
                .toList();
    }

    /** BR-NL-35. */
    private static VatBreakdownContent group(VatBreakdownContent group) {
        return group.because(words(group.reason()));
    }

    private static ReasonContent words(ReasonContent reason) {
        return reason.text().isPresent() ? new ReasonContent(reason.text(), Optional.empty()) : reason;
    }
}
