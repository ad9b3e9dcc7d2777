package nl.factuurwerk.architecture.violations.onlydownstairs.vat;

import nl.factuurwerk.architecture.violations.onlydownstairs.money.Cents;
import nl.factuurwerk.architecture.violations.onlydownstairs.rule.Law;

public record GoodDown(Cents cents, Law law) {}
