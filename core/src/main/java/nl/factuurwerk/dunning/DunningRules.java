package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** What can be wrong with the file of a debtor. */
public final class DunningRules {

    private static final TextBundle TEXTS = TextBundle.beside(DunningRules.class, "findings");

    static final RuleDescription TERMS = RuleDescription.of("DUN-TERMS", Severity.WARNING, TEXTS);
    static final RuleDescription RECEIPT = RuleDescription.of("DUN-RECEIPT", Severity.WARNING, TEXTS);

    static final RuleDescription FUTURE = RuleDescription.of("DUN-FUTURE", Severity.ERROR, TEXTS);
    static final RuleDescription IDENTITY = RuleDescription.of("DUN-IDENTITY", Severity.ERROR, TEXTS);
    static final RuleDescription POLICY = RuleDescription.of("DUN-POLICY", Severity.ERROR, TEXTS);
    static final RuleDescription INVOICE = RuleDescription.of("DUN-INVOICE", Severity.ERROR, TEXTS);
    static final RuleDescription PAUSE = RuleDescription.of("DUN-PAUSE", Severity.ERROR, TEXTS);
    static final RuleDescription ADDRESS = RuleDescription.of("DUN-ADDRESS", Severity.ERROR, TEXTS);
    static final RuleDescription RATE = RuleDescription.of("DUN-RATE", Severity.ERROR, TEXTS);

    private DunningRules() {}

    /**
     * Returns every rule that files are held against.
     *
     * @return the descriptions
     */
    public static List<RuleDescription> descriptions() {
        return List.of(TERMS, RECEIPT, FUTURE, IDENTITY, POLICY, INVOICE, PAUSE, ADDRESS, RATE);
    }

    /**
     * Says what is missing in a file that a court will ask for.
     *
     * @param debtor the debtor
     * @param items what is claimed
     * @param file what is known of the agreement
     * @return {@code DUN-TERMS} and {@code DUN-RECEIPT}
     */
    public static Report missing(Id<Party> debtor, List<Overdue> items, CaseFile file) {
        return FileCheck.of(debtor, items.stream(), file);
    }

    /**
     * Says that an entry has not happened yet.
     *
     * @param entry the entry
     * @param today today
     * @return {@code DUN-FUTURE}
     */
    public static Finding future(DunningEntry entry, LocalDate today) {
        return FUTURE.at(Location.of("on"), Map.of("date", entry.on(), "today", today));
    }

    /**
     * Says that another entry has the identity of one.
     *
     * @param entry the entry
     * @return {@code DUN-IDENTITY}
     */
    public static Finding taken(DunningEntry entry) {
        return IDENTITY.at(Location.of("id"), Map.of("id", entry.id()));
    }

    /**
     * Says that the office has no such policy.
     *
     * @param policy its identity
     * @return {@code DUN-POLICY}
     */
    public static Finding noPolicy(Id<DunningPolicy> policy) {
        return POLICY.at(Location.of("policy"), Map.of("policy", policy));
    }

    /**
     * Says that an invoice is not one to that debtor.
     *
     * @param invoice its identity
     * @param debtor the debtor
     * @return {@code DUN-INVOICE}
     */
    public static Finding notOf(Id<Invoice> invoice, Id<Party> debtor) {
        return INVOICE.at(Location.of("invoice"), Map.of("invoice", invoice, "debtor", debtor));
    }

    /**
     * Says that there is no pause or promise to end.
     *
     * @param ended the identity of what is to end
     * @return {@code DUN-PAUSE}
     */
    public static Finding noPause(Id<DunningEntry> ended) {
        return PAUSE.at(Location.of("ended"), Map.of("ended", ended));
    }

    /**
     * Says that it is not known where a letter is to go.
     *
     * @param debtor the debtor
     * @param channel by which way it was to go
     * @return {@code DUN-ADDRESS}
     */
    public static Finding noAddress(Id<Party> debtor, Channel channel) {
        return ADDRESS.at(Location.of("address"), Map.of("debtor", debtor, "channel", channel));
    }

    /**
     * Says that interest cannot be computed.
     *
     * @param debtor the debtor
     * @param why what is not known
     * @return {@code DUN-RATE}
     */
    public static Finding noRate(Id<Party> debtor, String why) {
        return RATE.at(Location.of("interest"), Map.of("debtor", debtor, "why", why));
    }
}
