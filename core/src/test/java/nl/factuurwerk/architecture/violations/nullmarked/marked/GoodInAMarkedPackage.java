package nl.factuurwerk.architecture.violations.nullmarked.marked;

record GoodInAMarkedPackage() {}
