package nl.factuurwerk;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.audit.RetentionRules;
import nl.factuurwerk.audit.Salt;
import nl.factuurwerk.audit.SaltSource;
import nl.factuurwerk.billing.DraftComposer;
import nl.factuurwerk.billing.plan.PlanRules;
import nl.factuurwerk.claim.ClaimRules;
import nl.factuurwerk.costing.CostingRules;
import nl.factuurwerk.dispatch.DispatchRules;
import nl.factuurwerk.dispatch.RetryPolicy;
import nl.factuurwerk.dispatch.SendingPolicy;
import nl.factuurwerk.dunning.DunningRules;
import nl.factuurwerk.dunning.DunningSettings;
import nl.factuurwerk.hours.HoursPolicy;
import nl.factuurwerk.hours.HoursRules;
import nl.factuurwerk.hours.OutlayRules;
import nl.factuurwerk.hours.expense.ExpenseRules;
import nl.factuurwerk.hours.mileage.TravelRules;
import nl.factuurwerk.hours.worktime.WorkingTimeRules;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.IdSource;
import nl.factuurwerk.invoice.DraftRules;
import nl.factuurwerk.invoice.InvoiceComposer;
import nl.factuurwerk.invoice.SeriesChoice;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.leave.LeavePolicy;
import nl.factuurwerk.leave.LeaveRules;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.numbering.SeriesReset;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.PartyRules;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.persistence.InMemoryPersistence;
import nl.factuurwerk.persistence.Persistence;
import nl.factuurwerk.purchase.PurchaseRules;
import nl.factuurwerk.purchaseorder.PurchaseOrderCase;
import nl.factuurwerk.purchaseorder.PurchaseOrderRules;
import nl.factuurwerk.quote.OrderComposer;
import nl.factuurwerk.quote.OrderRules;
import nl.factuurwerk.quote.Proforma;
import nl.factuurwerk.quote.QuoteRules;
import nl.factuurwerk.receivable.ReceivableRules;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.ConstraintChecker;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.rule.RuleBook;
import nl.factuurwerk.rule.RuleCatalogue;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.service.AuditService;
import nl.factuurwerk.service.Auditor;
import nl.factuurwerk.service.BillingService;
import nl.factuurwerk.service.DebtorService;
import nl.factuurwerk.service.DispatchService;
import nl.factuurwerk.service.DunningService;
import nl.factuurwerk.service.ExpectedInvoice;
import nl.factuurwerk.service.HostRules;
import nl.factuurwerk.service.HoursService;
import nl.factuurwerk.service.InvoicePolicy;
import nl.factuurwerk.service.InvoiceService;
import nl.factuurwerk.service.LeaveService;
import nl.factuurwerk.service.NumberingService;
import nl.factuurwerk.service.OrderService;
import nl.factuurwerk.service.OutlayService;
import nl.factuurwerk.service.PartyService;
import nl.factuurwerk.service.PlanService;
import nl.factuurwerk.service.ProformaService;
import nl.factuurwerk.service.ProjectService;
import nl.factuurwerk.service.PurchaseOrderService;
import nl.factuurwerk.service.PurchaseService;
import nl.factuurwerk.service.QuoteService;
import nl.factuurwerk.service.ReceiptService;
import nl.factuurwerk.service.ReceivableService;
import nl.factuurwerk.service.Surroundings;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.VatEngine;
import nl.factuurwerk.vat.VatProfile;
import org.jspecify.annotations.Nullable;

/**
 * The office of one seller: everything a host starts from.
 *
 * <pre>{@code
 * var office = Factuurwerk.inMemory(studio);
 * Invoice invoice = office.invoices().issue(draft).orThrow();
 * }</pre>
 *
 * <p>Clock, zone, identities, store, number series, tables and rules can all be replaced in the {@link #of builder};
 * nothing below this class looks at the time or draws a random number by itself. Safe for several threads if the store
 * is.
 */
public final class Factuurwerk {

    private final PartyService parties;
    private final InvoiceService invoices;
    private final NumberingService numbering;
    private final AuditService audit;
    private final HoursService hours;
    private final LeaveService leave;
    private final OutlayService outlays;
    private final ProjectService projects;
    private final BillingService billing;
    private final QuoteService quotes;
    private final OrderService orders;
    private final ProformaService proformas;
    private final PlanService plans;
    private final PurchaseOrderService purchaseOrders;
    private final PurchaseService purchases;
    private final DispatchService sending;
    private final ReceivableService receivables;
    private final DunningService dunning;
    private final DebtorService debtors;
    private final ReceiptService receipts;
    private final RuleCatalogue rules;

    private Factuurwerk(Builder builder) {
        Surroundings surroundings = new Surroundings(
                builder.administration(),
                builder.persistence(),
                builder.clock.withZone(builder.zone),
                builder.ids,
                new Auditor(builder.actor, builder.salts));
        ConstraintChecker constraints = builder.constraints();
        InvoicePolicy policy = new InvoicePolicy(
                builder.seller,
                new InvoiceComposer(builder.seller, builder.vat(), builder.terms),
                constraints,
                new HostRules(new RuleBook<>(builder.rules), builder.purchaseOrderRules),
                builder.series());
        this.parties = new PartyService(surroundings, constraints, builder.retention);
        this.invoices = new InvoiceService(surroundings, policy, builder.sending);
        this.purchaseOrders = new PurchaseOrderService(surroundings);
        this.purchases = new PurchaseService(surroundings);
        this.sending = new DispatchService(surroundings, builder.retries);
        this.receivables = new ReceivableService(surroundings);
        this.dunning = new DunningService(surroundings, builder.seller, builder.dunning);
        this.debtors = new DebtorService(surroundings);
        this.receipts = new ReceiptService(surroundings, builder.seller, builder.receiptSeries);
        this.rules = invoices.rules()
                .plus(RuleCatalogue.of(QuoteRules.descriptions()))
                .plus(RuleCatalogue.of(OrderRules.descriptions()))
                .plus(RuleCatalogue.of(OrderService.descriptions()))
                .plus(RuleCatalogue.of(Proforma.descriptions()))
                .plus(RuleCatalogue.of(DispatchRules.descriptions()))
                .plus(RuleCatalogue.of(ReceivableRules.descriptions()))
                .plus(RuleCatalogue.of(DunningRules.descriptions()))
                .plus(RuleCatalogue.of(PlanRules.descriptions()))
                .plus(RuleCatalogue.of(LeaveRules.descriptions()))
                .plus(RuleCatalogue.of(HoursRules.descriptions()))
                .plus(RuleCatalogue.of(CostingRules.descriptions()))
                .plus(RuleCatalogue.of(WorkingTimeRules.descriptions()))
                .plus(RuleCatalogue.of(OutlayRules.descriptions()))
                .plus(RuleCatalogue.of(TravelRules.descriptions()))
                .plus(RuleCatalogue.of(ExpenseRules.descriptions()))
                .plus(RuleCatalogue.of(ClaimRules.descriptions()))
                .plus(RuleCatalogue.of(PurchaseRules.descriptions()))
                .plus(RuleCatalogue.of(Builder.constraintRules()));
        this.numbering = new NumberingService(surroundings);
        this.audit = new AuditService(surroundings);
        this.hours = new HoursService(surroundings, builder.hours);
        this.outlays = new OutlayService(surroundings, builder.hours);
        this.leave = new LeaveService(surroundings, builder.leave);
        this.projects = new ProjectService(surroundings, leave);
        Language language = builder.seller.language().orElse(Language.DUTCH);
        DraftComposer drafts = new DraftComposer(language);
        this.billing = new BillingService(surroundings, invoices, drafts, builder.hours);
        this.plans = new PlanService(surroundings, invoices, drafts);
        this.quotes = new QuoteService(surroundings, policy.composer(), builder.quoteSeries);
        this.orders = new OrderService(
                surroundings, invoices, policy, new OrderComposer(policy.composer(), language), builder.orderSeries);
        this.proformas = new ProformaService(surroundings, policy.composer(), builder.proformaSeries);
    }

    /**
     * Opens an office that keeps everything in memory.
     *
     * @param seller who supplies
     * @return the office, on the system clock and Dutch time
     */
    public static Factuurwerk inMemory(Party seller) {
        return of(seller).build();
    }

    /**
     * Starts an office.
     *
     * @param seller who supplies
     * @return the builder, with everything as most Dutch sellers have it
     */
    public static Builder of(Party seller) {
        return new Builder(seller);
    }

    /**
     * Returns customers.
     *
     * @return the service that keeps them
     */
    public PartyService parties() {
        return parties;
    }

    /**
     * Returns invoices.
     *
     * @return the service that previews, issues and finds them
     */
    public InvoiceService invoices() {
        return invoices;
    }

    /**
     * Returns the numbers that were left out.
     *
     * @return the service that leaves numbers out and tells why
     */
    public NumberingService numbering() {
        return numbering;
    }

    /**
     * Returns the audit trail.
     *
     * @return the service that anchors and verifies it
     */
    public AuditService audit() {
        return audit;
    }

    /**
     * Returns hours worked.
     *
     * @return the service that keeps employees, rates and hours
     */
    public HoursService hours() {
        return hours;
    }

    /**
     * Returns trips and expenses.
     *
     * @return the service that keeps them
     */
    public OutlayService outlays() {
        return outlays;
    }

    /**
     * Returns projects.
     *
     * @return the service that keeps them
     */
    public ProjectService projects() {
        return projects;
    }

    /**
     * Returns leave.
     *
     * @return the service that keeps requests and facts, works out balances, and tells who is away when
     */
    public LeaveService leave() {
        return leave;
    }

    /**
     * Returns billing.
     *
     * @return the service that keeps agreements and bills what was done
     */
    public BillingService billing() {
        return billing;
    }

    /**
     * Returns quotes.
     *
     * @return the service that sends them and records what customers decide
     */
    public QuoteService quotes() {
        return quotes;
    }

    /**
     * Returns the orders that the office took on.
     *
     * @return the service that keeps them, and bills them in advance, in parts and at last
     */
    public OrderService orders() {
        return orders;
    }

    /**
     * Returns proformas.
     *
     * @return the service that sends and finds them
     */
    public ProformaService proformas() {
        return proformas;
    }

    /**
     * Returns what is billed without anybody thinking of it: subscriptions, retainers, milestones and the like.
     *
     * @return the service that keeps plans, bills what is due of them and tells what will be
     */
    public PlanService plans() {
        return plans;
    }

    /**
     * Tells what a customer can expect to be invoiced, of its plans and of its orders, judged together: see {@link
     * PlanService#forecast(Id, DateRange)} and {@link OrderService#forecast(Id, DateRange, PlanService)}. Has no effect.
     *
     * @param customer the customer
     * @param days the days of issue; what should have been billed before is expected today
     * @return by their days; those of one day plans first
     * @throws IllegalArgumentException if the days have no end
     */
    public List<ExpectedInvoice> forecast(Id<Party> customer, DateRange days) {
        return orders.forecast(customer, days, plans);
    }

    /**
     * Returns the orders of customers.
     *
     * @return the service that keeps them, and tells what is left of them
     */
    public PurchaseOrderService purchaseOrders() {
        return purchaseOrders;
    }

    /**
     * Returns the invoices of others.
     *
     * @return the service that takes them in and finds them
     */
    public PurchaseService purchases() {
        return purchases;
    }

    /**
     * Returns the outbox.
     *
     * @return the service that has documents sent, and tells what became of them
     */
    public DispatchService sending() {
        return sending;
    }

    /**
     * Returns money that is owed.
     *
     * @return the service that keeps payments, uses them for invoices and tells what is open
     */
    public ReceivableService receivables() {
        return receivables;
    }

    /**
     * Returns reminders.
     *
     * @return the service that plans and sends them, and keeps what was promised
     */
    public DunningService dunning() {
        return dunning;
    }

    /**
     * Returns debtors.
     *
     * @return the service that keeps what is known of them and agreed with them
     */
    public DebtorService debtors() {
        return debtors;
    }

    /**
     * Returns receipts.
     *
     * @return the service that gives them for payments
     */
    public ReceiptService receipts() {
        return receipts;
    }

    /**
     * Returns every rule that this office holds its invoices against, to print them or to look one up: those of the law, of
     * good practice and of the host, on orders, on the act of issuing, on credits, on numbers, on what is taken over or changed
     * afterwards, on plans, on leave, on hours, on working time, on travel, on sending, on money, and on what is typed in.
     *
     * @return what is published of them, in that order
     */
    public RuleCatalogue rules() {
        return rules;
    }

    /** Gathers what an office works with. */
    public static final class Builder {

        private static final SecureRandom RANDOM = new SecureRandom();

        private final Party seller;
        private final List<Rule<InvoiceContent>> rules = new ArrayList<>();
        private RuleBook<PurchaseOrderCase> purchaseOrderRules = PurchaseOrderRules.all();
        private @Nullable Administration administration;
        private @Nullable Persistence persistence;
        private Clock clock = Clock.systemUTC();
        private ZoneId zone = ZoneId.of("Europe/Amsterdam");
        private IdSource ids = () -> UUID.randomUUID().toString();
        private Supplier<Actor> actor = () -> Actor.process("factuurwerk");
        private SaltSource salts = Builder::randomSalt;
        private NumberSeries invoiceSeries = NumberSeries.of("invoices", "{year}-{seq:4}", SeriesReset.YEARLY);
        private NumberSeries creditSeries = NumberSeries.of("credits", "C{year}-{seq:4}", SeriesReset.YEARLY);
        private @Nullable SeriesChoice series;
        private NumberSeries quoteSeries = NumberSeries.of("quotes", "Q{year}-{seq:4}", SeriesReset.YEARLY);
        private NumberSeries orderSeries = NumberSeries.of("orders", "O{year}-{seq:4}", SeriesReset.YEARLY);
        private NumberSeries proformaSeries = NumberSeries.of("proformas", "P{year}-{seq:4}", SeriesReset.YEARLY);
        private HoursPolicy hours = HoursPolicy.open();
        private NumberSeries receiptSeries = NumberSeries.of("receipts", "K{year}-{seq:4}", SeriesReset.YEARLY);
        private LeavePolicy leave = LeavePolicy.standard();
        private VatEngine vat = VatEngine.of(Country.NETHERLANDS);
        private @Nullable VatProfile profile;
        private PaymentTerms terms = PaymentTerms.net(30);
        private RetentionRules retention = RetentionRules.standard();
        private DunningSettings dunning = DunningSettings.standard();
        private SendingPolicy sending = SendingPolicy.none();
        private RetryPolicy retries = RetryPolicy.standard();
        private @Nullable ConstraintChecker constraints;

        private Builder(Party seller) {
            this.seller = Objects.requireNonNull(seller, "seller");
        }

        /**
         * Sets whose books these are. To be said wherever a store is set: it may hold the books of several.
         *
         * @param value the administration
         * @return this builder
         */
        public Builder administration(Administration value) {
            administration = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets how the office goes about getting paid.
         *
         * @param value policies, what is claimed, and on which days letters go out
         * @return this builder
         */
        public Builder dunning(DunningSettings value) {
            dunning = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets where everything is kept.
         *
         * @param value the store
         * @return this builder
         */
        public Builder persistence(Persistence value) {
            persistence = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets until when hours can be changed, and whether they are approved before they are billed.
         *
         * @param value the policy
         * @return this builder
         */
        public Builder hours(HoursPolicy value) {
            hours = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets what time it is.
         *
         * @param value the clock; its zone does not matter
         * @return this builder
         */
        public Builder clock(Clock value) {
            clock = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the zone that the dates on documents are in.
         *
         * @param value the zone of the seller
         * @return this builder
         */
        public Builder zone(ZoneId value) {
            zone = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets where new identities come from.
         *
         * @param value the source
         * @return this builder
         */
        public Builder ids(IdSource value) {
            ids = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets who acts, for the audit trail.
         *
         * @param value asked at each act: for instance who is signed in to the request that is being served
         * @return this builder
         */
        public Builder actor(Supplier<Actor> value) {
            actor = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets where the salts of the audit trail come from.
         *
         * @param value the source; unguessable outside tests
         * @return this builder
         */
        public Builder salts(SaltSource value) {
            salts = Objects.requireNonNull(value, "value");
            return this;
        }

        private static Salt randomSalt() {
            byte[] bytes = new byte[Salt.LENGTH];
            RANDOM.nextBytes(bytes);
            return Salt.of(bytes);
        }

        /**
         * Sets where invoices take their numbers from.
         *
         * @param value the series
         * @return this builder
         */
        public Builder series(NumberSeries value) {
            invoiceSeries = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets where credit notes take their numbers from.
         *
         * @param value the series; may be that of the invoices
         * @return this builder
         */
        public Builder creditSeries(NumberSeries value) {
            creditSeries = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets how each document gets its series, where that depends on more than its kind.
         *
         * @param value the choice; takes the place of {@link #series(NumberSeries)} and {@link #creditSeries}
         * @return this builder
         */
        public Builder series(SeriesChoice value) {
            series = Objects.requireNonNull(value, "value");
            return this;
        }

        private SeriesChoice series() {
            return series != null ? series : SeriesChoice.byKind(invoiceSeries, creditSeries);
        }

        /**
         * Sets where quotes take their numbers from.
         *
         * @param value the series
         * @return this builder
         */
        public Builder quoteSeries(NumberSeries value) {
            quoteSeries = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets where orders take their numbers from.
         *
         * @param value the series
         * @return this builder
         */
        public Builder orderSeries(NumberSeries value) {
            orderSeries = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets where proformas take their numbers from; never a series of invoices, for a proforma is none.
         *
         * @param value the series
         * @return this builder
         */
        public Builder proformaSeries(NumberSeries value) {
            proformaSeries = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets where receipts take their numbers from; {@code K2026-0001} unless set.
         *
         * @param value the series, of which no other kind of document is numbered
         * @return this builder
         */
        public Builder receiptSeries(NumberSeries value) {
            receiptSeries = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets what was arranged with the staff about leave.
         *
         * @param value the policy; {@link LeavePolicy#standard} unless set
         * @return this builder
         */
        public Builder leave(LeavePolicy value) {
            leave = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets how the VAT of a supply is decided, for instance with rates of the host's own.
         *
         * @param value the engine
         * @return this builder
         */
        public Builder vat(VatEngine value) {
            vat = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets how the seller stands with the tax authorities, such as in the small-business scheme (KOR) or with the
         * threshold for distance sales. It takes the place of a profile that the engine of {@link #vat} has.
         *
         * <pre>{@code
         * Factuurwerk.of(studio).vatProfile(VatProfile.ordinary().smallBusiness(NETHERLANDS, DateRange.from(date("2025-01-01"))))
         * }</pre>
         *
         * @param value the profile; without one nothing special is known
         * @return this builder
         */
        public Builder vatProfile(VatProfile value) {
            profile = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets when to pay where a draft does not say.
         *
         * @param value the terms; 30 days unless set, as the law has it between businesses (art. 6:119a(2) BW)
         * @return this builder
         */
        public Builder terms(PaymentTerms value) {
            terms = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets how long documents stay that name a party which is erased, where the host knows more than we do.
         *
         * @param value the terms, for instance {@code RetentionRules.standard().with(rows)}
         * @return this builder
         */
        public Builder retention(RetentionRules value) {
            retention = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets what is sent of each document that is issued. It stands in the outbox as soon as the document is there, and
         * goes out with the next {@link DispatchService#run run}.
         *
         * <pre>{@code
         * Factuurwerk.of(studio).sending(SendingPolicy.byEmail())
         * }</pre>
         *
         * @param value the policy; nothing is sent by itself unless set
         * @return this builder
         */
        public Builder sending(SendingPolicy value) {
            sending = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets how often something is sent that does not arrive, and when.
         *
         * @param value the policy; {@link RetryPolicy#standard} unless set
         * @return this builder
         */
        public Builder retries(RetryPolicy value) {
            retries = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Adds a rule of the host's own, beside those of the law.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder rule(Rule<InvoiceContent> rule) {
            rules.add(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /**
         * Adds rules, for instance those of good practice: {@code rules(HouseRules.all())}.
         *
         * @param book the rules; none may have the id of one that is asked already
         * @return this builder
         */
        public Builder rules(RuleBook<InvoiceContent> book) {
            rules.addAll(book.rules());
            return this;
        }

        /**
         * Sets how the number of the customer's order is judged.
         *
         * @param book some or all of {@link PurchaseOrderRules#all()}, weighed as the host likes, and the host's own
         * @return this builder
         */
        public Builder purchaseOrderRules(RuleBook<PurchaseOrderCase> book) {
            purchaseOrderRules = Objects.requireNonNull(book, "book");
            return this;
        }

        /**
         * Sets what holds drafts and parties against their constraints, where it should not be the Jakarta Validation
         * provider of the class path.
         *
         * @param value the checker; has to know {@link #constraintRules()}
         * @return this builder
         */
        public Builder constraints(ConstraintChecker value) {
            constraints = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Returns the rules that constraints of ours cite, to make a checker with.
         *
         * @return the descriptions
         */
        public static List<RuleDescription> constraintRules() {
            List<RuleDescription> all = new ArrayList<>(DraftRules.descriptions());
            all.addAll(PartyRules.descriptions());
            return all;
        }

        private Administration administration() {
            if (administration != null) {
                return administration;
            }
            if (persistence != null) {
                throw new IllegalStateException("Say whose books these are: a store may hold those of several sellers");
            }
            return Administration.of("main");
        }

        private VatEngine vat() {
            return profile != null ? vat.with(profile) : vat;
        }

        private Persistence persistence() {
            return persistence != null ? persistence : new InMemoryPersistence();
        }

        private ConstraintChecker constraints() {
            return constraints != null ? constraints : ConstraintChecker.byDefault(constraintRules());
        }

        /**
         * Opens the office.
         *
         * @return the office
         * @throws IllegalStateException if a store is set and nobody said whose books these are
         * @throws IllegalArgumentException if two rules have the same id, or the series of invoices and of credit notes are
         *     not the same and yet come to the same numbers
         */
        public Factuurwerk build() {
            return new Factuurwerk(this);
        }
    }
}
