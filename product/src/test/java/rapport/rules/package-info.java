/// The rules of the house, as tests that find their subjects by themselves.
package rapport.rules;
