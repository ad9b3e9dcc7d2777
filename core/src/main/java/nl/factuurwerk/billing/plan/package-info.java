/**
 * What is billed by plan: subscriptions, services at set times, retainers, milestones, fixed prices in parts, and shares of
 * a result. A plan says which {@linkplain nl.factuurwerk.billing.plan.Instalment instalments} are due as of a day; each is
 * made of billables, whose sources see to it that nothing is billed twice.
 */
@NullMarked
package nl.factuurwerk.billing.plan;

import org.jspecify.annotations.NullMarked;
