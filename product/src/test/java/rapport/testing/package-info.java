/// What tests of all modules stand on: one database, one running Rapport, a browser and a program that visit it.
package rapport.testing;
