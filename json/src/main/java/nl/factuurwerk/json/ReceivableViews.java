package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.OpenInstalment;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.receivable.ClaimPart;
import nl.factuurwerk.receivable.OpenItem;
import nl.factuurwerk.receivable.PaymentAccount;

/** How it is shown what is to be paid, and what became of what was. All of it follows from what is kept. */
final class ReceivableViews {

    private static final Codec<Id<Invoice>> INVOICE = Scalars.id();
    private static final Codec<Id<Party>> PARTY = Scalars.id();

    private static final View<OpenInstalment> INSTALMENT = View.<OpenInstalment>named("OpenInstalment")
            .put("due", Scalars.DATE, OpenInstalment::due)
            .put("amount", AmountView.VIEW, OpenInstalment::amount)
            .put("open", AmountView.VIEW, OpenInstalment::open);

    static final View<OpenItem> OPEN_ITEM = View.<OpenItem>named("OpenItem")
            .put("invoice", INVOICE, item -> item.invoice().id())
            .put("number", CorrectionCodec.NUMBER, item -> item.invoice().number())
            .optional("debtor", PARTY, OpenItem::debtor)
            .put("asOf", Scalars.DATE, OpenItem::asOf)
            .put("currency", Scalars.CURRENCY, item -> item.open().getCurrencyUnit())
            .put("costs", AmountView.VIEW, item -> item.open(ClaimPart.COSTS))
            .put("interest", AmountView.VIEW, item -> item.open(ClaimPart.INTEREST))
            .put("principal", AmountView.VIEW, item -> item.open(ClaimPart.PRINCIPAL))
            .put("open", AmountView.VIEW, OpenItem::open)
            .put("owedBack", AmountView.VIEW, OpenItem::owedBack)
            .put("writtenOff", AmountView.VIEW, OpenItem::writtenOff)
            .put("overdue", AmountView.VIEW, OpenItem::overdue)
            .put("daysOverdue", Scalars.INTEGER, item -> Math.toIntExact(item.daysOverdue()))
            .flag("disputed", item -> item.status().isDisputed())
            .optional("dueDate", Scalars.DATE, OpenItem::dueDate)
            .optional("lastPaid", Scalars.DATE, OpenItem::lastPaid)
            .list("instalments", INSTALMENT, OpenItem::instalments);

    static final View<List<OpenItem>> OPEN_ITEMS =
            View.<List<OpenItem>>named("OpenItems").fullList("items", OPEN_ITEM, items -> items);

    static final View<PaymentAccount> ACCOUNT = View.<PaymentAccount>named("PaymentAccount")
            .put("payment", PaymentCodec.ID, account -> account.payment().id())
            .put("asOf", Scalars.DATE, PaymentAccount::asOf)
            .put("currency", Scalars.CURRENCY, account -> account.unallocated().getCurrencyUnit())
            .put("amount", AmountView.VIEW, account -> account.payment().amount())
            .put("reversed", AmountView.VIEW, account -> account.uses().reversed())
            .put("allocated", AmountView.VIEW, account -> account.uses().allocated())
            .put("refunded", AmountView.VIEW, account -> account.uses().refunded())
            .put("kept", AmountView.VIEW, account -> account.uses().kept())
            .put("unallocated", AmountView.VIEW, PaymentAccount::unallocated);

    private ReceivableViews() {}
}
