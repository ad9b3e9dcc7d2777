package nl.factuurwerk.json;

import nl.factuurwerk.party.BankAccount;
import nl.factuurwerk.party.Bic;
import nl.factuurwerk.party.Iban;

/** How a bank account stands in JSON. */
final class BankAccountCodec extends ObjectCodec<BankAccount> {

    static final BankAccountCodec CODEC = new BankAccountCodec();

    static final Codec<Iban> IBAN =
            TextCodec.parsed(Iban::value, Iban::parse).as(TextShape.of("Iban").like("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}"));
    static final Codec<Bic> BIC =
            TextCodec.parsed(Bic::value, Bic::parse).as(TextShape.of("Bic").like("[A-Z0-9]{8}([A-Z0-9]{3})?"));

    @Override
    public void write(BankAccount account, PropertyWriter out) {
        out.put("iban", account.iban(), IBAN);
        out.put("name", account.name(), Scalars.TEXT);
        out.put("bic", account.bic(), BIC);
    }

    @Override
    Read<BankAccount> read(PropertyReader in) {
        var iban = in.required("iban", IBAN);
        var name = in.text("name");
        var bic = in.text("bic");
        return in.parse(() -> BankAccount.parse(iban.get().value(), name.get(), bic.get()));
    }
}
