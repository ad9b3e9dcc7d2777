package nl.factuurwerk.architecture.violations.onlydownstairs.reference;

import nl.factuurwerk.architecture.violations.onlydownstairs.money.Cents;

public record BadTablesOfMoney(Cents cents) {}
