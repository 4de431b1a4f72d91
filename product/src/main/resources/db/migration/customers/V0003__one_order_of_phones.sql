-- Numbers are sorted and found as they are dialled at home. An index of all numbers as they are dialled from abroad cost
-- as much to keep as those of family name, given name and e-mail together.
drop index customers.party_by_phone;
