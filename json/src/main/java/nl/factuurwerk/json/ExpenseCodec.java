package nl.factuurwerk.json;

import java.util.Optional;
import nl.factuurwerk.hours.expense.Charging;
import nl.factuurwerk.hours.expense.Expense;
import nl.factuurwerk.hours.expense.Payer;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.party.Party;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How an expense stands in JSON. The price that it is charged at names its currency, which can be another one. */
final class ExpenseCodec extends ObjectCodec<Expense> {

    static final ExpenseCodec CODEC = new ExpenseCodec();

    private static final Codec<Id<Expense>> ID = Scalars.id();
    private static final Codec<Id<Party>> CUSTOMER = Scalars.id();
    private static final Codec<Payer> PAYER = Scalars.constant(Payer.class);
    private static final Codec<Charging> CHARGING = Scalars.constant(Charging.class);

    private static final ObjectCodec<Money> PRICE = ObjectCodec.of(
            (price, out) -> {
                out.put("currency", price.getCurrencyUnit(), Scalars.CURRENCY);
                out.put("amount", price, new MoneyCodec(price.getCurrencyUnit()));
            },
            in -> {
                var currency = in.required("currency", Scalars.CURRENCY);
                var amount =
                        in.required("amount", new MoneyCodec(currency.value().orElse(CurrencyUnit.EUR)));
                return in.make(amount::get);
            });

    @Override
    public void write(Expense expense, PropertyWriter out) {
        CurrencyUnit currency = expense.paid().getCurrencyUnit();
        out.put("id", expense.id(), ID);
        out.put("employee", expense.employee(), EmployeeCodec.ID);
        out.put("date", expense.date(), Scalars.DATE);
        out.put("what", expense.what(), Scalars.TEXT);
        out.put("currency", currency, Scalars.CURRENCY);
        out.put("paid", expense.paid(), new MoneyCodec(currency));
        out.put("vatRate", expense.vatRate(), Scalars.PERCENTAGE);
        out.put("vat", expense.vat(), new MoneyCodec(currency));
        out.put("deductible", expense.isDeductible(), Scalars.BOOLEAN);
        out.put("receipt", expense.receipt(), Scalars.TEXT);
        out.put("payer", expense.payer(), PAYER);
        out.put("customer", expense.customer(), CUSTOMER);
        out.put("project", expense.project(), Scalars.TEXT);
        out.put("charging", expense.charging(), CHARGING);
        out.put("markup", expense.markup(), Scalars.PERCENTAGE);
        out.put("price", expense.price(), PRICE);
        out.put("vatClass", expense.vatClass(), VatClassCodec.CODEC);
        out.put("inNameOfCustomer", expense.isInNameOfCustomer(), Scalars.BOOLEAN);
        out.put("replaces", expense.replaces(), ID);
    }

    @Override
    Read<Expense> read(PropertyReader in) {
        var id = in.required("id", ID);
        var employee = in.required("employee", EmployeeCodec.ID);
        var date = in.required("date", Scalars.DATE);
        var what = in.required("what", Scalars.TEXT);
        var currency = in.required("currency", Scalars.CURRENCY);
        MoneyCodec money = new MoneyCodec(currency.value().orElse(CurrencyUnit.EUR));
        var paid = in.required("paid", money);
        var vatRate = in.optional("vatRate", Scalars.PERCENTAGE);
        var vat = in.required("vat", money);
        var deductible = in.required("deductible", Scalars.BOOLEAN);
        var receipt = in.optional("receipt", Scalars.TEXT);
        var payer = in.required("payer", PAYER);
        var customer = in.optional("customer", CUSTOMER);
        var project = in.optional("project", Scalars.TEXT);
        var charging = in.required("charging", CHARGING);
        var markup = in.required("markup", Scalars.PERCENTAGE);
        var price = in.optional("price", PRICE);
        var vatClass = in.optional("vatClass", VatClassCodec.CODEC);
        var inName = in.required("inNameOfCustomer", Scalars.BOOLEAN);
        var replaces = in.optional("replaces", ID);
        return in.make(() -> {
            Expense.Builder expense = Expense.of(id.get(), employee.get(), date.get(), what.get(), paid.get())
                    .paidBy(payer.get())
                    .charged(charging.get())
                    .markup(markup.get());
            vat(expense, vatRate.get(), vat.get());
            receipt.get().ifPresent(expense::receipt);
            customer.get().ifPresent(expense::customer);
            project.get().ifPresent(expense::project);
            price.get().ifPresent(expense::price);
            vatClass.get().ifPresent(expense::taxed);
            replaces.get().ifPresent(expense::replacing);
            if (inName.get()) {
                expense.inNameOfCustomer();
            }
            return (deductible.get() ? expense : expense.notDeductible()).build();
        });
    }

    private static void vat(Expense.Builder expense, Optional<Percentage> rate, Money amount) {
        if (rate.isPresent()) {
            expense.vat(rate.get(), amount);
        } else {
            expense.vat(amount);
        }
    }
}
