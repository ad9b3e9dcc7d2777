package nl.factuurwerk.json;

import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatRounding;

/** How stands in JSON how prices are to be read. */
final class PricingCodec extends ObjectCodec<Pricing> {

    static final PricingCodec CODEC = new PricingCodec();

    private static final Codec<PriceMode> MODE = Scalars.constant(PriceMode.class);
    private static final Codec<VatRounding> ROUNDING = Scalars.constant(VatRounding.class);

    private static final ObjectCodec<ExchangeRate> EXCHANGE_RATE = ObjectCodec.of(
            (rate, out) -> {
                out.put("base", rate.base(), Scalars.CURRENCY);
                out.put("quoted", rate.quoted(), Scalars.CURRENCY);
                out.put("rate", rate.rate(), Scalars.DECIMAL);
                out.put("date", rate.date(), Scalars.DATE);
                out.put("source", rate.source(), Scalars.TEXT);
            },
            in -> {
                var base = in.required("base", Scalars.CURRENCY);
                var quoted = in.required("quoted", Scalars.CURRENCY);
                var rate = in.required("rate", Scalars.DECIMAL);
                var date = in.required("date", Scalars.DATE);
                var source = in.required("source", Scalars.TEXT);
                return in.make(() -> new ExchangeRate(base.get(), quoted.get(), rate.get(), date.get(), source.get()));
            });

    @Override
    public void write(Pricing pricing, PropertyWriter out) {
        out.put("currency", pricing.currency(), Scalars.CURRENCY);
        out.put("mode", pricing.mode(), MODE);
        out.put("rounding", pricing.rounding(), ROUNDING);
        out.put("exchangeRate", pricing.exchangeRate(), EXCHANGE_RATE);
    }

    @Override
    Read<Pricing> read(PropertyReader in) {
        var currency = in.required("currency", Scalars.CURRENCY);
        var mode = in.required("mode", MODE);
        var rounding = in.required("rounding", ROUNDING);
        var exchangeRate = in.optional("exchangeRate", EXCHANGE_RATE);
        return in.make(() -> new Pricing(currency.get(), mode.get(), rounding.get(), exchangeRate.get()));
    }
}
