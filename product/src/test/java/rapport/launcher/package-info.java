/// The program as it is delivered, started as a process: what the person at the console sees.
package rapport.launcher;
