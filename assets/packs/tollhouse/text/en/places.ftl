# Places, ways, things to look at, zones.

scenario-ebb = The Toll Ledger
    .opening = The tide is out and will stay out until two. Behind you lies the causeway; before you, the toll-house of Hessel, whose keeper died three days ago. His ledger is locked in the counting room. The Salt Company pays forty val for it. A light moves behind the hatch, and somewhere inside a dog yawns.
    .voice = Dry and exact, like entries in a ledger: prices, counts, wet stone, salt, rope, the hour of the tide. Short sentences. People owe each other and do not say what. The jokes are made by those who never smile.

place-causeway = the causeway
    .look = Wet stone runs out into the mud as straight as a ruled line, past a tide post, and on the end of it sits the toll-house with its shutters closed and a toll board by the door. Below it the sea wall wears weed to the waist. One hatch shows a light. { $hour ->
        [20] Somebody has hung a fish on the door handle, the way one pays a man who is out.
        [21] The fish that hangs on the door handle, the way one pays a man who is out, has stopped dripping.
       *[other] A fish hangs on the door handle, the way one pays a man who is out. By the smell, it is not tonight's.
    }
    .again = Mud ticks as it dries. Of all the house one hatch is lit.

place-net_loft = the net loft
    .look = Thirty steps up, under the roof, it smells of tar and an iron stove. Nets hang in brown walls, and between them a woman works a needle without looking at it. A man's boots stand on the sill beside her. At the far end, under a price slate, somebody leans on a counter made from a boat's door, with the boat's name still on it: MERCY.
    .again = The needle clicks. The man at the counter looks up; the woman does not.

place-counting_room = the counting room
    .look = One lamp, turned low, has burned here for three days; somebody keeps it filled. In the middle stands the desk, and the chain stapled to it was forged for one book. Underneath, the boards are worn in two round places, and between them stands a pair of slippers, as if told to wait. A tide calendar hangs over two dog bowls.
    .again = The lamp burns low over the desk. Under the floor you hear the sluice think.

zone-on_steps = the steps
zone-on_desk = the desk
zone-on_stair = the stair

exit-toll_door = the toll door
    .go = Go in by the toll door
    .shut = The toll door is locked. It is oak, it has taken money for ninety years, and it gives a finger's width before it stops.
exit-toll_door-climb_past = Climb over the shutter
    .success = The shutter takes your weight as a ladder would. You go over the top, in at the fanlight, and stand on the keeper's hat.
    .cost = You are in, but the fanlight had a pane left, and you have brought some of it with you in your hand.
    .failure = The hinge sings. You hang still until it stops, and then you are out of arms and have to climb down.
    .disaster = The hinge tears out. The shutter reaches the step first and you second, and inside two dogs stand up.

exit-loft_path = the path to the net loft
    .go = Take the path up to the net loft
exit-loft_steps = the steps to the causeway
    .go = Go back down to the causeway
exit-sluice_hatch = the sluice hatch
    .go = Crawl in through the sluice hatch
exit-door_inside = the toll door
    .go = Go out by the toll door

feature-toll_board = toll board
    .look = FOOT ONE VAL, CART THREE, COFFIN NOTHING. The last line is newer than the rest and in a better hand.
    .gender = n
feature-tide_post = tide post
    .look = A post with notches. The water is eleven below the one that is painted red, and below that one a nail sticks out with a bright ring worn round it. Something hung there until lately.
    .gender = n
feature-shutter = shutter
    .look = Planks on two hinges, a man's height and a half. It does not reach the top: above it is a fanlight with most of its glass gone. The upper hinge has been oiled, the lower has not.
    .gender = n
feature-sea_wall = sea wall
    .look = The house stands on it. Weed hangs on the lower courses like wet fleece, except in one place, where it was pulled off and has grown back shorter.
    .gender = n

feature-nets = nets
    .look = Herring nets, six fathoms each. Every mend is in red thread. Half the nets are red.
    .gender = n
feature-stove = stove
    .look = Iron, with a door as wide as a book. A kettle sits on it that nobody has taken off, though it has been dry for some time.
    .gender = n
feature-slate = price slate
    .look = Crowbar 8, it says, over a rubbed-out 5. Under it, smaller: keeper's account closed, do not ask.
    .gender = n
feature-boots = pair of boots
    .look = A man's boots on the sill, greased and laced, with the toes to the window. There is a stone in each, to keep the shape.
    .gender = n

feature-desk = desk
    .look = Deal planks and a drawer on two barrels, worn hollow where an elbow went. There is a chair on either side; the visitor's has the cushion.
    .gender = n
feature-chained_ledger = chained ledger
    .look = As thick as a doorstep. The chain runs from its spine to a staple in the desk, and the staple is held by one screw, because the keeper trusted people or did not own two.
    .gender = n
feature-dog_bowls = dog bowls
    .look = Two bowls, licked clean. One says TOLL, the other says FREE.
    .gender = n
feature-calendar = tide calendar
    .look = The Salt Company prints it and gives it away. The keeper crossed off each night. Three nights have been crossed off since he died, by somebody who presses harder.
    .gender = n
feature-scratched_tally = scratched tally
    .look = Under the desk, cut with a nail: a row for each house. Oil, fish, a week's digging. Beside nine of the names that stand as debts in the book, the wood says paid.
    .gender = n
