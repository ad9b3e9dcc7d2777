package nl.factuurwerk.hours.expense;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.factuurwerk.billing.AgreedProject;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.Billable;
import nl.factuurwerk.billing.BillableBatch;
import nl.factuurwerk.billing.BillingKey;
import nl.factuurwerk.hours.OutlayRules;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.VatClass;

/**
 * Makes billables of the expenses for one customer, each with a line for itself. Pure: what was billed before is left out by
 * whoever asks.
 *
 * <p>A cost that is passed on has the VAT of the work it is for. A disbursement has none, and is on an invoice without anything
 * that has: what is outside VAT stands alone on an e-invoice (BR-O-11).
 */
public final class BillableExpenses {

    private final Agreement agreement;

    private BillableExpenses(Agreement agreement) {
        this.agreement = Objects.requireNonNull(agreement, "agreement");
    }

    /**
     * Prepares to bill a customer.
     *
     * @param agreement how the customer is billed
     * @return what makes billables of expenses for that customer
     */
    public static BillableExpenses under(Agreement agreement) {
        return new BillableExpenses(agreement);
    }

    /**
     * Makes billables of expenses of which nothing is billed yet.
     *
     * @param expenses expenses for the customer; those that are not charged are passed over
     * @return the billables, those of disbursements outside VAT, with a finding for each expense that cannot be charged as it is
     *     meant to
     * @throws IllegalArgumentException if an expense is for another customer
     */
    public BillableBatch of(List<Expense> expenses) {
        List<Billable> billables = new ArrayList<>();
        Report skipped = Report.collect(findings -> {
            for (Expense expense : expenses) {
                if (!expense.customer().equals(Optional.of(agreement.customer()))) {
                    throw new IllegalArgumentException("The " + agreement + " cannot bill the " + expense);
                }
                Report report = Report.collect(each -> check(expense, each));
                report.findings().forEach(findings);
                if (expense.isBillable() && !report.hasErrors()) {
                    billables.add(billable(expense));
                }
            }
        });
        return new BillableBatch(billables, skipped);
    }

    private void check(Expense expense, Consumer<? super Finding> findings) {
        expense.charge()
                .filter(charge ->
                        !charge.getCurrencyUnit().equals(agreement.pricing().currency()))
                .ifPresent(charge -> findings.accept(OutlayRules.currency(
                        expense, charge.getCurrencyUnit(), agreement.pricing().currency())));
        switch (expense.charging()) {
            case NOTHING -> {}
            case COST -> {
                if (agreement.pricing().mode() == PriceMode.INCLUDING
                        && expense.price().isEmpty()) {
                    findings.accept(OutlayRules.of(ExpenseRules.PRICE, expense, Map.of()));
                }
            }
            case DISBURSEMENT -> checkDisbursed(expense, findings);
        }
    }

    private static void checkDisbursed(Expense expense, Consumer<? super Finding> findings) {
        if (!expense.isInNameOfCustomer()) {
            findings.accept(OutlayRules.of(ExpenseRules.NAME, expense, Map.of()));
        }
        if (!expense.markup().isZero() || expense.price().isPresent()) {
            findings.accept(OutlayRules.of(ExpenseRules.MARKUP, expense, Map.of("paid", expense.paid())));
        }
        if (expense.isDeductible() && expense.vat().isPositive()) {
            findings.accept(OutlayRules.of(ExpenseRules.DEDUCTED, expense, Map.of("vat", expense.vat())));
        }
        if (expense.receipt().isEmpty()) {
            findings.accept(OutlayRules.of(ExpenseRules.RECEIPT, expense, Map.of()));
        }
    }

    private Billable billable(Expense expense) {
        Billable.Builder billable = Billable.of(expense.source(), agreement.customer())
                .on(expense.date())
                .quantity(new Quantity(Decimal.ONE, Unit.ONE))
                .price(UnitPrice.of(expense.charge().orElseThrow()))
                .vat(vatClass(expense))
                .nature(SupplyNature.SERVICE)
                .name(expense.what());
        expense.project()
                .map(project ->
                        agreement.project(project).map(AgreedProject::name).orElse(project))
                .ifPresent(name -> billable.label(BillingKey.PROJECT, name));
        expense.receipt().ifPresent(billable::description);
        return billable.build();
    }

    private VatClass vatClass(Expense expense) {
        return expense.charging() == Charging.DISBURSEMENT
                ? VatClass.OUTSIDE_SCOPE
                : expense.vatClass()
                        .orElseGet(() ->
                                expense.project().map(agreement::vatClassOf).orElse(agreement.vatClass()));
    }
}
