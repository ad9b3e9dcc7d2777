package nl.factuurwerk.invoice;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.content.AccountContent;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.CardContent;
import nl.factuurwerk.invoice.content.ContactContent;
import nl.factuurwerk.invoice.content.DeliveryContent;
import nl.factuurwerk.invoice.content.DirectDebitContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.InvoiceContentBuilder;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.invoice.content.PaymentContent;
import nl.factuurwerk.invoice.content.PeriodContent;
import nl.factuurwerk.invoice.content.PrecedingInvoiceContent;
import nl.factuurwerk.invoice.content.PriceContent;
import nl.factuurwerk.invoice.content.ReasonContent;
import nl.factuurwerk.invoice.content.ReferencesContent;
import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.invoice.content.VatContent;
import nl.factuurwerk.money.Amounts;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.party.Address;
import nl.factuurwerk.party.Oin;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.Card;
import nl.factuurwerk.payment.Cash;
import nl.factuurwerk.payment.CreditTransfer;
import nl.factuurwerk.payment.DirectDebit;
import nl.factuurwerk.payment.PaymentMeans;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Says what drafts, candidates and invoices state in the terms of EN 16931. Nothing is computed here. */
final class ContentOf {

    /** The scheme of the Dutch trade register in ISO 6523. */
    private static final String SCHEME_KVK = "0106";

    /** The scheme of Dutch government organisations in ISO 6523. */
    private static final String SCHEME_OIN = "0190";

    private ContentOf() {}

    static InvoiceContentBuilder candidate(InvoiceCandidate candidate) {
        InvoiceHeader header = candidate.header();
        CurrencyUnit currency = header.pricing().currency();
        List<LineContent> lines = lines(candidate.lines());
        InvoiceContentBuilder content = InvoiceContent.builder()
                .typeCode(header.kind().code())
                .precedingInvoices(preceding(header.correction(), header.earlier()))
                .issueDate(header.issueDate())
                .currency(currency.getCode())
                .taxPointDate(candidate.prepaidOn().orElse(null))
                .dueDate(header.payment().dueDate())
                .paymentTerms(header.wordings().paymentTerms())
                .references(references(header.references()))
                .notes(notes(header))
                .seller(party(header.seller()))
                .buyer(party(header.buyer()))
                .delivery(delivery(header.delivery()))
                .period(period(header.delivery(), lines))
                .payment(payment(header.payment(), currency))
                .allowances(adjustments(candidate.adjustments(), Adjustment.Kind.ALLOWANCE))
                .charges(adjustments(candidate.adjustments(), Adjustment.Kind.CHARGE))
                .vatBreakdown(candidate.vat().subtotals().stream()
                        .map(ContentOf::subtotal)
                        .toList())
                .totals(totals(candidate))
                .lines(lines)
                .simplified(header.form() == InvoiceForm.SIMPLIFIED)
                .language(header.language());
        candidate
                .accountingVat()
                .ifPresent(vat -> content.taxCurrency(vat.rate().base().getCode()));
        return content;
    }

    /** What a draft that cannot be computed yet already says: the parties, the references and what the lines are. */
    static InvoiceContent draft(InvoiceDraft draft, Party seller, LocalDate today) {
        LocalDate issueDate = draft.issueDate().orElse(today);
        InvoiceContentBuilder content = InvoiceContent.builder()
                .typeCode(draft.kind().code())
                .precedingInvoices(preceding(draft.correction(), draft.earlier()))
                .issueDate(issueDate)
                .currency(draft.pricing().currency().getCode())
                .references(references(draft.references()))
                .notes(notes(draft))
                .seller(party(seller))
                .delivery(delivery(draft.deliveryIfIssuedOn(issueDate)))
                .simplified(draft.form() == InvoiceForm.SIMPLIFIED);
        draft.buyer().ifPresent(buyer -> content.buyer(party(buyer)));
        List<LineContent> lines = new ArrayList<>();
        for (DraftLine line : draft.lines()) {
            LineContent.Builder stated = stated(line).id(Integer.toString(lines.size() + 1));
            line.price().ifPresent(price -> stated.price(PriceContent.of(price.amount())));
            lines.add(stated.build());
        }
        return content.period(period(draft.deliveryIfIssuedOn(issueDate), lines))
                .lines(lines)
                .build();
    }

    private static PartyContent party(Party party) {
        PartyContent.Builder content = PartyContent.builder()
                .name(party.name())
                .address(party.address().map(ContentOf::address).orElse(AddressContent.none()))
                .contact(party.contact()
                        .map(contact -> new ContactContent(
                                contact.name(), contact.phone(), contact.email().or(party::email)))
                        .orElse(new ContactContent(Optional.empty(), Optional.empty(), party.email())))
                .legalRegistration(party.kvk()
                        .map(kvk -> IdentifierContent.of(kvk.value(), SCHEME_KVK))
                        .or(() -> party.oin().map(Oin::value).map(oin -> IdentifierContent.of(oin, SCHEME_OIN)))
                        .orElse(IdentifierContent.none()))
                .endpoint(party.electronicAddress()
                        .map(endpoint -> IdentifierContent.of(endpoint.id(), endpoint.scheme()))
                        .orElse(IdentifierContent.none()));
        party.tradingName().ifPresent(content::tradingName);
        party.vatNumber().ifPresent(number -> content.vatIdentifier(number.value()));
        party.taxRegistration().ifPresent(content::taxRegistration);
        return content.build();
    }

    private static AddressContent address(Address address) {
        return new AddressContent(
                address.lines(),
                address.city(),
                address.postCode(),
                address.subdivision(),
                Optional.of(address.country().code()));
    }

    private static ReferencesContent references(References references) {
        ReferencesContent.Builder content = ReferencesContent.builder();
        references.purchaseOrder().ifPresent(content::purchaseOrder);
        references.buyerReference().ifPresent(content::buyerReference);
        references.project().ifPresent(content::project);
        references.contract().ifPresent(content::contract);
        return content.build();
    }

    private static List<PrecedingInvoiceContent> preceding(Optional<Correction> correction, EarlierBilling earlier) {
        return Stream.concat(correction.stream().map(Correction::of), earlier.references().stream())
                .map(each -> PrecedingInvoiceContent.of(each.number().value(), each.issueDate()))
                .toList();
    }

    private static List<NoteContent> notes(InvoiceHeader header) {
        return Stream.of(header.wordings().kind().stream(), why(header).stream(), header.notes().stream())
                .flatMap(texts -> texts)
                .map(NoteContent::of)
                .toList();
    }

    /** Why it changes an earlier invoice, which EN 16931 has no term for. */
    private static Optional<String> why(InvoiceHeader header) {
        return header.wordings().correction().map(words -> {
            String explanation =
                    header.correction().map(Correction::explanation).orElse("");
            return explanation.isEmpty() ? words : words + ": " + explanation;
        });
    }

    private static List<NoteContent> notes(InvoiceDraft draft) {
        Language language = draft.language().orElse(Language.DUTCH);
        return Stream.concat(draft.kind().wording(language).stream(), draft.notes().stream())
                .map(NoteContent::of)
                .toList();
    }

    private static DeliveryContent delivery(Delivery delivery) {
        return DeliveryContent.none()
                .on(delivery.date())
                .to(delivery.country()
                        .map(country -> AddressContent.in(country.code()))
                        .orElse(AddressContent.none()));
    }

    /**
     * Returns the period as stated, or, where only the lines say when they were supplied, all days that they span: a document
     * that says of itself neither a day nor a period would seem not to be supplied yet (BR-IC-11).
     */
    private static PeriodContent period(Delivery delivery, List<LineContent> lines) {
        if (delivery.supplyDate().isPresent()) {
            return delivery.period().map(PeriodContent::of).orElse(PeriodContent.none());
        }
        return new PeriodContent(
                stated(lines, PeriodContent::start).min(naturalOrder()),
                stated(lines, PeriodContent::end).max(naturalOrder()));
    }

    private static Stream<LocalDate> stated(List<LineContent> lines, Function<PeriodContent, Optional<LocalDate>> end) {
        return lines.stream().map(LineContent::period).map(end).flatMap(Optional::stream);
    }

    private static PaymentContent payment(PaymentRequest request, CurrencyUnit currency) {
        if (request.means().isEmpty()) {
            return PaymentContent.none();
        }
        PaymentMeans means = request.means().get();
        PaymentContent content = PaymentContent.by(means.code(currency));
        if (request.reference().isPresent()) {
            content = content.remittance(request.reference().get().value());
        }
        return switch (means) {
            case CreditTransfer(var iban, var name, var bic) ->
                content.into(
                        List.of(new AccountContent(Optional.of(iban.value()), name, bic.map(bank -> bank.value()))));
            case Card(var lastDigits) -> content.card(new CardContent(lastDigits, Optional.empty()));
            case DirectDebit(var mandate, var creditor, var debited) ->
                content.under(new DirectDebitContent(
                        Optional.of(mandate), Optional.of(creditor.value()), debited.map(iban -> iban.value())));
            case Cash(var coin) -> content;
        };
    }

    private static List<AllowanceChargeContent> adjustments(List<DocumentAdjustment> all, Adjustment.Kind kind) {
        return all.stream()
                .filter(each -> each.adjustment().kind() == kind)
                .map(each -> adjustment(each.adjustment(), vat(each.vat().group())))
                .toList();
    }

    private static AllowanceChargeContent adjustment(AppliedAdjustment applied, VatContent vat) {
        ReasonContent reason = reason(applied.reason().text(), applied.reason().code());
        AllowanceChargeContent content =
                AllowanceChargeContent.of(decimal(applied.net()), reason).vat(vat);
        return applied.share()
                // A percentage of a base with VAT is not one of the net; it is stated where it holds.
                .filter(share -> applied.amount().equals(applied.net()))
                .map(share -> content.percentage(share.percentage().value(), decimal(share.base())))
                .orElse(content);
    }

    private static VatBreakdownContent subtotal(VatSubtotal subtotal) {
        VatBreakdownContent content =
                VatBreakdownContent.of(vat(subtotal.group()), decimal(subtotal.taxable()), decimal(subtotal.vat()));
        return subtotal.group()
                .reason()
                .map(why -> content.because(reason(why.text(), why.code())))
                .orElse(content);
    }

    private static VatContent vat(VatGroup group) {
        String category = group.category().name();
        return group.category().hasRate() ? VatContent.of(category, group.rate().value()) : VatContent.of(category);
    }

    private static ReasonContent reason(String text, String code) {
        return code.isEmpty() ? ReasonContent.of(text) : ReasonContent.of(text, code);
    }

    private static TotalsContent totals(InvoiceCandidate candidate) {
        Totals totals = candidate.totals();
        TotalsContent.Builder content = TotalsContent.builder()
                .lines(decimal(totals.lines()))
                .allowances(decimal(totals.allowances()))
                .charges(decimal(totals.charges()))
                .excludingVat(decimal(totals.excludingVat()))
                .vat(decimal(totals.vat()))
                .includingVat(decimal(totals.includingVat()))
                .rounding(totals.rounding().isZero() ? null : decimal(totals.rounding()))
                .payable(decimal(totals.payable()));
        candidate.accountingVat().ifPresent(vat -> content.vatInTaxCurrency(decimal(vat.total())));
        return content.build();
    }

    private static List<LineContent> lines(List<InvoiceLine> lines) {
        List<LineContent> all = new ArrayList<>(lines.size());
        for (InvoiceLine line : lines) {
            all.add(stated(line.item().stated())
                    .id(Integer.toString(all.size() + 1))
                    .net(decimal(line.net()))
                    .price(price(line))
                    .vat(vat(line.vat().group()))
                    .allowances(lineAdjustments(line, Adjustment.Kind.ALLOWANCE))
                    .charges(lineAdjustments(line, Adjustment.Kind.CHARGE))
                    .build());
        }
        return all;
    }

    private static LineContent.Builder stated(DraftLine line) {
        LineContent.Builder content = LineContent.builder()
                .name(line.description())
                .period(line.period().map(PeriodContent::of).orElse(PeriodContent.none()));
        line.details().ifPresent(content::description);
        line.itemNumber().ifPresent(content::itemNumber);
        line.quantity()
                .ifPresent(quantity ->
                        content.quantity(quantity.value()).unit(quantity.unit().code()));
        return content;
    }

    private static PriceContent price(InvoiceLine line) {
        PriceContent price = PriceContent.of(line.netPrice().amount());
        return line.netPrice().base().equals(Decimal.ONE)
                ? price
                : price.per(line.netPrice().base());
    }

    private static List<AllowanceChargeContent> lineAdjustments(InvoiceLine line, Adjustment.Kind kind) {
        return line.adjustments().stream()
                .filter(each -> each.kind() == kind)
                .map(each -> adjustment(each, VatContent.none()))
                .toList();
    }

    private static Decimal decimal(Money amount) {
        return Amounts.decimal(amount);
    }
}
