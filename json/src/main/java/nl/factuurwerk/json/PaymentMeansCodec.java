package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.json.VariantCodec.Variant;
import nl.factuurwerk.payment.Card;
import nl.factuurwerk.payment.Cash;
import nl.factuurwerk.payment.CreditTransfer;
import nl.factuurwerk.payment.CreditorIdentifier;
import nl.factuurwerk.payment.DirectDebit;
import nl.factuurwerk.payment.PaymentMeans;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How payment means stand in a document of one currency. */
final class PaymentMeansCodec {

    private static final Codec<CreditorIdentifier> CREDITOR = TextCodec.parsed(
                    CreditorIdentifier::value, CreditorIdentifier::parse)
            .as(TextShape.of("CreditorIdentifier").like("[A-Z]{2}[0-9]{2}[A-Z0-9]{4,31}"));

    private PaymentMeansCodec() {}

    static ObjectCodec<PaymentMeans> in(CurrencyUnit currency) {
        return VariantCodec.of(
                PaymentMeans.class,
                List.of(
                        Variant.of(
                                "CREDIT_TRANSFER",
                                CreditTransfer.class,
                                PaymentMeansCodec::writeTransfer,
                                PaymentMeansCodec::readTransfer),
                        Variant.of(
                                "DIRECT_DEBIT",
                                DirectDebit.class,
                                PaymentMeansCodec::writeDebit,
                                PaymentMeansCodec::readDebit),
                        Variant.of(
                                "CARD",
                                Card.class,
                                (card, out) -> out.put("lastDigits", card.lastDigits(), Scalars.TEXT),
                                PaymentMeansCodec::readCard),
                        cash(new MoneyCodec(currency))));
    }

    private static Variant<PaymentMeans, Cash> cash(Codec<Money> money) {
        return Variant.of(
                "CASH", Cash.class, (cash, out) -> out.put("smallestCoin", cash.smallestCoin(), money), in -> {
                    var smallestCoin = in.optional("smallestCoin", money);
                    return in.make(() -> new Cash(smallestCoin.get()));
                });
    }

    static final ObjectCodec<CreditTransfer> TRANSFER =
            ObjectCodec.of(PaymentMeansCodec::writeTransfer, PaymentMeansCodec::readTransfer);

    private static void writeTransfer(CreditTransfer transfer, PropertyWriter out) {
        out.put("iban", transfer.iban(), BankAccountCodec.IBAN);
        out.put("accountName", transfer.accountName(), Scalars.TEXT);
        out.put("bic", transfer.bic(), BankAccountCodec.BIC);
    }

    private static Read<CreditTransfer> readTransfer(PropertyReader in) {
        var iban = in.required("iban", BankAccountCodec.IBAN);
        var accountName = in.optional("accountName", Scalars.TEXT);
        var bic = in.optional("bic", BankAccountCodec.BIC);
        return in.make(() -> new CreditTransfer(iban.get(), accountName.get(), bic.get()));
    }

    private static void writeDebit(DirectDebit debit, PropertyWriter out) {
        out.put("mandate", debit.mandate(), Scalars.TEXT);
        out.put("creditor", debit.creditor(), CREDITOR);
        out.put("debited", debit.debited(), BankAccountCodec.IBAN);
    }

    private static Read<DirectDebit> readDebit(PropertyReader in) {
        var mandate = in.required("mandate", Scalars.TEXT);
        var creditor = in.required("creditor", CREDITOR);
        var debited = in.optional("debited", BankAccountCodec.IBAN);
        return in.make(() -> new DirectDebit(mandate.get(), creditor.get(), debited.get()));
    }

    private static Read<Card> readCard(PropertyReader in) {
        var lastDigits = in.optional("lastDigits", Scalars.TEXT);
        return in.make(() -> new Card(lastDigits.get()));
    }
}
