package nl.factuurwerk.architecture.violations.onlydownstairs.reference;

import nl.factuurwerk.architecture.violations.onlydownstairs.rule.Law;
import nl.factuurwerk.architecture.violations.onlydownstairs.time.Day;

public record GoodDatedTables(Day day, Law law) {}
