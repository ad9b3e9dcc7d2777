package nl.factuurwerk.receivable;

import java.util.List;
import java.util.Objects;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Report;

/** What came of registering a payment, or of allocating one. */
public sealed interface Registration {

    /**
     * It is in the books.
     *
     * @param account what became of the payment by today
     * @param added the allocations that were made now
     * @param wasKnown whether the payment was there before
     */
    record Registered(PaymentAccount account, List<Allocated> added, boolean wasKnown) implements Registration {
        /** Copies the allocations. */
        public Registered {
            Objects.requireNonNull(account, "account");
            added = List.copyOf(added);
        }
    }

    /**
     * Nothing of it was kept.
     *
     * @param report what forbids it
     */
    record Refused(Report report) implements Registration {
        /** Checks presence. */
        public Refused {
            Objects.requireNonNull(report, "report");
        }
    }

    /**
     * Returns what was registered, where a refusal would be a bug.
     *
     * @return what is in the books now
     * @throws InvalidInput if it was refused
     */
    default Registered orThrow() {
        return switch (this) {
            case Registered registered -> registered;
            case Refused(Report report) -> throw new InvalidInput(report);
        };
    }
}
