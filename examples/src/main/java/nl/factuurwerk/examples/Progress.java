package nl.factuurwerk.examples;

import java.io.PrintStream;
import nl.factuurwerk.billing.BillingOutcome;
import nl.factuurwerk.billing.BillingProgress;

/** Tells on the console how far a billing run is: a line for each customer. */
final class Progress implements BillingProgress {

    private final PrintStream console;

    Progress(PrintStream console) {
        this.console = console;
    }

    @Override
    public void done(BillingOutcome outcome, int done, int total) {
        int width = Integer.toString(total).length();
        String count = Integer.toString(done);
        console.println("[" + " ".repeat(width - count.length()) + count + "/" + total + "] " + outcome.customer() + ": "
                + switch (outcome) {
                    case BillingOutcome.Issued issued -> issued.number() + ", " + issued.total();
                    case BillingOutcome.Rejected rejected -> "rejected";
                    case BillingOutcome.NothingToBill nothing -> "nothing to bill";
                });
    }
}
