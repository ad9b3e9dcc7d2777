package nl.factuurwerk.billing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.invoice.References;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.VatClass;
import org.jspecify.annotations.Nullable;

/**
 * How a customer is billed, as agreed: what stands on every invoice, and how work becomes lines. What an hour costs is
 * agreed apart.
 *
 * <pre>{@code
 * Agreement.with(customer)
 *         .terms(net(30))
 *         .references(References.none().withPurchaseOrder("PO-2026-0417"))
 *         .project(AgreedProject.of("site-2026", "Nieuwe website"))
 *         .grouping(BillingGrouping.PER_PROJECT_AND_EMPLOYEE)
 *         .build();
 * }</pre>
 */
public final class Agreement {

    private final Id<Party> customer;
    private final Pricing pricing;
    private final VatClass vatClass;
    private final BillingGrouping grouping;
    private final References references;
    private final Map<String, AgreedProject> projects;
    private final Optional<PaymentTerms> terms;
    private final Optional<Language> language;
    private final Optional<String> service;

    private Agreement(Builder builder) {
        this.customer = builder.customer;
        this.pricing = builder.pricing;
        this.vatClass = builder.vatClass;
        this.grouping = builder.grouping;
        this.references = builder.references;
        this.projects = new LinkedHashMap<>(builder.projects);
        this.terms = Optional.ofNullable(builder.terms);
        this.language = Optional.ofNullable(builder.language);
        this.service = Optional.ofNullable(builder.service);
    }

    /**
     * Starts an agreement.
     *
     * @param customer with whom it is
     * @return the builder: euro without VAT, at the standard rate, one line for each project
     */
    public static Builder with(Id<Party> customer) {
        return new Builder(customer);
    }

    /**
     * Starts an agreement from this one.
     *
     * @return a builder that has everything this agreement has
     */
    public Builder toBuilder() {
        Builder builder = new Builder(customer)
                .pricing(pricing)
                .vat(vatClass)
                .grouping(grouping)
                .references(references);
        builder.projects.putAll(projects);
        builder.terms = terms.orElse(null);
        builder.language = language.orElse(null);
        builder.service = service.orElse(null);
        return builder;
    }

    /**
     * Returns with whom it is.
     *
     * @return the customer
     */
    public Id<Party> customer() {
        return customer;
    }

    /**
     * Returns how prices are to be read, those of hours among them.
     *
     * @return currency, price mode, rounding of VAT and exchange rate
     */
    public Pricing pricing() {
        return pricing;
    }

    /**
     * Returns what the work is for VAT at home.
     *
     * @return the class, of everything that no project is taxed otherwise by
     */
    public VatClass vatClass() {
        return vatClass;
    }

    /**
     * Returns what the work on a project is for VAT at home.
     *
     * @param project what those who do the work call it
     * @return the class of that project if it is agreed on, or else of everything
     */
    public VatClass vatClassOf(String project) {
        return project(project).flatMap(AgreedProject::vatClass).orElse(vatClass);
    }

    /**
     * Returns how work becomes lines.
     *
     * @return the grouping
     */
    public BillingGrouping grouping() {
        return grouping;
    }

    /**
     * Returns what stands on every invoice for the customer to find it by.
     *
     * @return purchase order (BT-13), buyer reference (BT-10), project (BT-11) and contract (BT-12)
     */
    public References references() {
        return references;
    }

    /**
     * Returns the projects that something is agreed on.
     *
     * @return in the order in which they were given
     */
    public List<AgreedProject> projects() {
        return List.copyOf(projects.values());
    }

    /**
     * Finds what is agreed on a project.
     *
     * @param project what those who do the work call it, exactly
     * @return the project, or empty if nothing is agreed on it
     */
    public Optional<AgreedProject> project(String project) {
        return Optional.ofNullable(projects.get(project));
    }

    /**
     * Returns when invoices are to be paid.
     *
     * @return the terms (BT-20), or empty for the default of the administration
     */
    public Optional<PaymentTerms> terms() {
        return terms;
    }

    /**
     * Returns the language of invoices.
     *
     * @return the language, or empty for the customer's own
     */
    public Optional<Language> language() {
        return language;
    }

    /**
     * Returns what a line is called that has no project, task or employee to be called by.
     *
     * @return the text as it is printed, or empty for a general one in the language of the invoice
     */
    public Optional<String> service() {
        return service;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Agreement that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(customer, pricing, vatClass, grouping, references, projects(), terms, language, service);
    }

    @Override
    public String toString() {
        return "agreement with " + customer;
    }

    /** Gathers the parts of an agreement. */
    public static final class Builder {

        private final Id<Party> customer;
        private final Map<String, AgreedProject> projects = new LinkedHashMap<>();
        private Pricing pricing = Pricing.standard();
        private VatClass vatClass = VatClass.STANDARD;
        private BillingGrouping grouping = BillingGrouping.PER_PROJECT;
        private References references = References.none();
        private @Nullable PaymentTerms terms;
        private @Nullable Language language;
        private @Nullable String service;

        private Builder(Id<Party> customer) {
            this.customer = Objects.requireNonNull(customer, "customer");
        }

        /**
         * Sets how prices are to be read, those of hours among them.
         *
         * @param value currency, price mode, rounding of VAT and exchange rate
         * @return this builder
         */
        public Builder pricing(Pricing value) {
            pricing = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets what the work is for VAT at home.
         *
         * @param value the class, of everything that no project is taxed otherwise by
         * @return this builder
         */
        public Builder vat(VatClass value) {
            vatClass = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets how work becomes lines.
         *
         * @param value the grouping
         * @return this builder
         */
        public Builder grouping(BillingGrouping value) {
            grouping = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets what stands on every invoice for the customer to find it by.
         *
         * @param value purchase order, buyer reference, project and contract
         * @return this builder
         */
        public Builder references(References value) {
            references = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Adds what is agreed on a project.
         *
         * @param value the project
         * @return this builder
         * @throws IllegalArgumentException if something is agreed on it already
         */
        public Builder project(AgreedProject value) {
            if (projects.putIfAbsent(value.project(), value) != null) {
                throw new IllegalArgumentException(
                        "The agreement with " + customer + " has the project twice: '" + value.project() + "'");
            }
            return this;
        }

        /**
         * Sets when invoices are to be paid.
         *
         * @param value the terms (BT-20)
         * @return this builder
         */
        public Builder terms(PaymentTerms value) {
            terms = value;
            return this;
        }

        /**
         * Sets the language of invoices.
         *
         * @param value the language
         * @return this builder
         */
        public Builder language(Language value) {
            language = value;
            return this;
        }

        /**
         * Sets what a line is called that has nothing else to be called by.
         *
         * @param text as it is to be printed
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder service(String text) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("The service agreed on with " + customer + " cannot be blank");
            }
            service = text;
            return this;
        }

        /**
         * Makes the agreement.
         *
         * @return the agreement
         */
        public Agreement build() {
            return new Agreement(this);
        }
    }
}
