package rapport.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/// Whether an address lies in the open net, rather than on this machine, in the house's own
/// network or at the provider of the machine, whose services trust whoever reaches them.
final class PublicAddress {
    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return switch (address) {
            case Inet4Address _ -> isPublic(bytes[0] & 0xff, bytes[1] & 0xff);
            case Inet6Address _ -> isPublicV6(bytes);
            default -> false;
        };
    }

    /// Beside what Java knows: this network, shared address space (RFC 6598), protocol
    /// assignments, benchmarking (RFC 2544) and what is reserved.
    private static boolean isPublic(int first, int second) {
        return first != 0
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0)
                && !(first == 198 && (second == 18 || second == 19))
                && first < 240;
    }

    /// Not unique local (RFC 4193), nor an address of version 4 inside one of version 6 by
    /// translation.
    private static boolean isPublicV6(byte[] bytes) {
        boolean uniqueLocal = (bytes[0] & 0xfe) == 0xfc;
        boolean translated =
                bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        return !uniqueLocal && !translated && !sixToFour;
    }
}
