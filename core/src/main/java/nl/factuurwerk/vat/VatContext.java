package nl.factuurwerk.vat;

import nl.factuurwerk.reference.Country;
import nl.factuurwerk.reference.MemberStates;

/** What every decision of an engine rests on: whose law it is, the tables, and the business it works for. */
record VatContext(Country home, VatRates rates, MemberStates states, VatProfile profile) {}
