# The quest, the journal and the endings.

quest-ledger = The toll ledger
quest-ledger-hired = Iske Varn of the Salt Company pays forty val for the dead keeper's ledger. It is in the counting room of the toll-house. From two o'clock, when the tide turns, she pays half of that.
quest-ledger-found = You have the ledger. Iske Varn will pay for it, at a table in the net loft and before a witness. In the same room Tjada Roen has a stove.
quest-ledger-delivered = The Salt Company has the ledger.
quest-ledger-burned = The ledger is ash.

journal-hired = The Salt Company wants the ledger before the tide turns at two. Iske Varn waits on the causeway until ten, then in the net loft.
journal-bar = A wooden bar lies across the inside of the toll door. Forcing it will be harder than it looks.
journal-debt = Thirty years ago the keeper pulled the watchman off the flats with a rope, on a rising tide. The lead token stands for that. Whoever shows it at the hatch can ask for the debt.
journal-sluice = Under the weed of the sea wall there is an iron hatch. It leads through the sluice into the counting room.
journal-hand = The keeper could not write. Every line of the ledger is Tjada Roen's. If the Company gets it, the hand is evidence.
journal-savings = The back of the ledger is a savings book: ninety-six val that eleven houses gave the keeper to mind. It is the only proof that they did.
journal-tally = Under the desk the keeper scratched what was paid in fish and work. Nine debts of the ledger are paid, if wood counts.

ending-delivered = Delivered
    .text = Iske Varn reads the last page first. She signs, you sign, and she blows on the ink so that it will not smear. In spring the Company's men come along the causeway with carts and stop at every door that is still written. The savings at the back are honoured, less a fee for counting them. In May somebody asks Tjada Roen to write her name, only her name, for comparison. The toll goes up to two.
ending-burned = Burned
    .text = It takes the better part of an hour, because of the salt. Nobody in Hessel owes anything now, and for a week people greet each other as if after a long illness. Then the man from the hatch climbs the thirty steps and asks for the eighteen val that were to buy his box. There is no page to point at. Iske Varn has paid you nothing and writes your name in a book of her own. In autumn the neighbours dig for him and, for want of the box, lend a plank.
ending-fallen = Coffin, nothing
    .text = The man from the hatch finds you when he comes down with the bowls. He feeds the dogs, because it is the hour, and goes up the thirty steps without his lamp. By morning the ledger is on its desk, where it stays until somebody else is paid for it. You leave by the causeway and owe nothing: the toll board has a line for that.
