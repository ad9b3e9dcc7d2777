package nl.factuurwerk.architecture.violations.onlydownstairs.money;

import nl.factuurwerk.architecture.violations.onlydownstairs.reference.Table;

public record BadMoneyFromTables(Table table) {}
