package nl.factuurwerk.architecture.violations.onlydownstairs.service;

public record GoodUseCase2() {}
