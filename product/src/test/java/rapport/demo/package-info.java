/// The sample company moves in.
package rapport.demo;
