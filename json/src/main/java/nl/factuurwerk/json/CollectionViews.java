package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.dunning.AgencyFee;
import nl.factuurwerk.dunning.CollectionFile;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What is handed over to an agency or a bailiff: everything in one document, each part as it is written by itself. */
final class CollectionViews {

    private static final View<Money> TOTAL = View.<Money>named("CollectionTotal")
            .put("currency", Scalars.CURRENCY, Money::getCurrencyUnit)
            .put("amount", AmountView.VIEW, total -> total);

    private static final View<AgencyFee> FEE = View.<AgencyFee>named("AgencyFee")
            .put("agency", Scalars.TEXT, AgencyFee::agency)
            .put("currency", Scalars.CURRENCY, fee -> fee.fixed().getCurrencyUnit())
            .put("fixed", AmountView.VIEW, AgencyFee::fixed)
            .put("share", Scalars.PERCENTAGE, AgencyFee::share);

    private static final View<CollectionFile.Item> ITEM = View.<CollectionFile.Item>named("CollectionItem")
            .put("invoice", InvoiceCodec.CODEC, CollectionFile.Item::invoice)
            .list("facts", InvoiceFactCodec.CODEC, CollectionFile.Item::facts)
            .list("credits", CreditNoteCodec.CODEC, CollectionFile.Item::credits)
            .put("claim", ClaimViews.STATEMENT, CollectionFile.Item::claim);

    static final View<CollectionFile> FILE = View.<CollectionFile>named("CollectionFile")
            .put("asOf", Scalars.DATE, file -> file.head().asOf())
            .put("creditor", PartyCodec.CODEC, file -> file.head().creditor())
            .put("debtor", PartyCodec.CODEC, file -> file.head().debtor())
            .optional("fee", FEE, file -> file.head().fee())
            .optional("feeOnAll", TOTAL, CollectionFile::fee)
            .fullList("totals", TOTAL, CollectionViews::totals)
            .fullList("items", ITEM, CollectionFile::items)
            .list("letters", LetterCodec.CODEC, CollectionFile::letters)
            .list("entries", DunningEntryCodec.CODEC, CollectionFile::entries)
            .put("missing", ReportViews.REPORT, CollectionFile::report);

    private CollectionViews() {}

    private static List<Money> totals(CollectionFile file) {
        List<CurrencyUnit> currencies = file.items().stream()
                .map(item -> item.claim().total().getCurrencyUnit())
                .distinct()
                .toList();
        return currencies.stream().map(file::total).toList();
    }
}
