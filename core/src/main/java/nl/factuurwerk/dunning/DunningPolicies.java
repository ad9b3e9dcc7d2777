package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.identity.Id;

/**
 * The policies of an office: one for everybody, others for kinds of debtors, and those that are {@linkplain PolicyChosen
 * chosen} for single debtors and invoices. Immutable.
 *
 * <pre>{@code
 * DunningPolicies policies = DunningPolicies.of(DunningPolicy.standard())
 *         .with(DebtorKind.CONSUMER, gentle)
 *         .with(patient);                      // for whom it is chosen
 * }</pre>
 */
public final class DunningPolicies {

    private final DunningPolicy standard;
    private final Map<DebtorKind, DunningPolicy> byKind;
    private final Map<Id<DunningPolicy>, DunningPolicy> known;

    private DunningPolicies(
            DunningPolicy standard,
            Map<DebtorKind, DunningPolicy> byKind,
            Map<Id<DunningPolicy>, DunningPolicy> known) {
        this.standard = standard;
        this.byKind = byKind;
        this.known = known;
    }

    /**
     * Makes the policies of an office that has one.
     *
     * @param standard for everybody
     * @return the policies
     */
    public static DunningPolicies of(DunningPolicy standard) {
        return new DunningPolicies(standard, Map.of(), Map.of(standard.id(), standard));
    }

    /**
     * Adds a policy for a kind of debtors.
     *
     * @param kind which debtors
     * @param policy what holds for them
     * @return the changed policies
     * @throws IllegalArgumentException if another policy has its identity
     */
    public DunningPolicies with(DebtorKind kind, DunningPolicy policy) {
        Objects.requireNonNull(kind, "kind");
        Map<DebtorKind, DunningPolicy> kinds = new EnumMap<>(DebtorKind.class);
        kinds.putAll(byKind);
        kinds.put(kind, policy);
        return new DunningPolicies(standard, kinds, with(policy).known);
    }

    /**
     * Adds a policy that can be chosen for single debtors and invoices.
     *
     * @param policy the policy
     * @return the changed policies
     * @throws IllegalArgumentException if another policy has its identity
     */
    public DunningPolicies with(DunningPolicy policy) {
        Map<Id<DunningPolicy>, DunningPolicy> all = new LinkedHashMap<>(known);
        DunningPolicy before = all.putIfAbsent(policy.id(), policy);
        if (before != null && !before.equals(policy)) {
            throw new IllegalArgumentException("There are two policies " + policy.id());
        }
        return new DunningPolicies(standard, byKind, all);
    }

    /**
     * Finds a policy.
     *
     * @param id its identity
     * @return the policy, or empty if the office has none of that name
     */
    public Optional<DunningPolicy> find(Id<DunningPolicy> id) {
        return Optional.ofNullable(known.get(id));
    }

    /**
     * Returns what holds for a kind of debtors where nothing else was chosen.
     *
     * @param kind which debtors
     * @return the policy of that kind, or else the one for everybody
     */
    public DunningPolicy of(DebtorKind kind) {
        return byKind.getOrDefault(kind, standard);
    }

    /**
     * Tells which policy holds of everything that a debtor owes. One that was chosen and that the office no longer has is
     * passed over.
     *
     * @param kind what the debtor is
     * @param entries what was chosen, by {@link PolicyChosen}, in the order in which it was added; of one day the last holds
     * @param asOf the day
     * @return the choice
     */
    public PolicyChoice choice(DebtorKind kind, List<DunningEntry> entries, LocalDate asOf) {
        PolicyChoice choice = PolicyChoice.of(of(kind));
        List<PolicyChosen> chosen = entries.stream()
                .filter(PolicyChosen.class::isInstance)
                .map(PolicyChosen.class::cast)
                .filter(each -> !each.on().isAfter(asOf))
                .sorted(Comparator.comparing(PolicyChosen::on))
                .toList();
        for (PolicyChosen each : chosen) {
            Optional<DunningPolicy> policy = find(each.policy());
            if (policy.isPresent()) {
                choice = each.invoice().isPresent()
                        ? choice.but(each.invoice().get(), policy.get())
                        : new PolicyChoice(policy.get(), choice.invoices());
            }
        }
        return choice;
    }
}
