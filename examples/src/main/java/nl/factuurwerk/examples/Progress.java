package nl.factuurwerk.examples;

import java.io.PrintStream;
import java.util.function.Function;
import nl.factuurwerk.billing.BillingOutcome;
import nl.factuurwerk.billing.BillingProgress;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/** Tells on the console how far a billing run is: a line for each customer. */
final class Progress implements BillingProgress {

    private final PrintStream console;
    private final Function<Id<Party>, String> names;

    Progress(PrintStream console, Function<Id<Party>, String> names) {
        this.console = console;
        this.names = names;
    }

    @Override
    public void done(BillingOutcome outcome, int done, int total) {
        String came = switch (outcome) {
            case BillingOutcome.Issued issued -> issued.number() + ", " + issued.total();
            case BillingOutcome.Rejected rejected -> "rejected";
            case BillingOutcome.NothingToBill nothing -> "nothing to bill";
        };
        console.println("[" + done + "/" + total + "] " + names.apply(outcome.customer()) + ": " + came);
    }
}
