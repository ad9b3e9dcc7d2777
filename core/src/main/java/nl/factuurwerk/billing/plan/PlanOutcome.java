package nl.factuurwerk.billing.plan;

import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.rule.Report;
import org.joda.money.Money;

/** What a run over plans came to for one instalment, or for a plan of which there was none to bill. */
public sealed interface PlanOutcome {

    /**
     * Returns which plan it is about.
     *
     * @return the identity of the plan
     */
    Id<BillingPlan> plan();

    /**
     * An invoice was issued.
     *
     * @param instalment what it bills, with the period that it states (BG-14)
     * @param invoice its identity
     * @param number its number
     * @param total what it comes to, with VAT
     */
    record Issued(Instalment instalment, Id<Invoice> invoice, DocumentNumber number, Money total)
            implements PlanOutcome {
        /** Checks presence. */
        public Issued {
            Objects.requireNonNull(instalment, "instalment");
            Objects.requireNonNull(invoice, "invoice");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(total, "total");
        }

        /**
         * Says it of an invoice.
         *
         * @param instalment what it bills
         * @param invoice the invoice
         * @return the outcome
         */
        public static Issued of(Instalment instalment, Invoice invoice) {
            return new Issued(instalment, invoice.id(), invoice.number(), invoice.total());
        }

        @Override
        public Id<BillingPlan> plan() {
            return instalment.plan();
        }
    }

    /**
     * An instalment is due, and would not have made a legal invoice. Nothing was issued, and it is still to be billed: the
     * next run tries again.
     *
     * @param instalment what is still to be billed
     * @param report every finding
     */
    record Rejected(Instalment instalment, Report report) implements PlanOutcome {
        /**
         * Checks that there is a reason.
         *
         * @throws IllegalArgumentException if the report has no error
         */
        public Rejected {
            Objects.requireNonNull(instalment, "instalment");
            if (!report.hasErrors()) {
                throw new IllegalArgumentException("Rejected without an error: " + instalment);
            }
        }

        @Override
        public Id<BillingPlan> plan() {
            return instalment.plan();
        }
    }

    /**
     * All that is due of a plan is billed already, or was billed by somebody else while this run was under way.
     *
     * @param plan the plan
     */
    record NothingToBill(Id<BillingPlan> plan) implements PlanOutcome {
        /** Checks presence. */
        public NothingToBill {
            Objects.requireNonNull(plan, "plan");
        }
    }
}
