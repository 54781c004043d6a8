# What can be done at the places, and what helps or hinders.

action-force_door = Force the toll door
    .success = You find where it gives and lean there until something inside gives more. The door opens as if it had been meaning to, and nothing inside barks.
    .cost = It opens, all at once and against the wall, with a crack that goes out over the mud and comes back. The dogs come with it.
    .failure = The lock gives up. The door does not: it opens a hand's width and knocks against wood. There is a bar across the inside.
    .disaster = You run at it, and the whole of it, lock, oak and the bar behind, runs at your shoulder. Inside, claws on boards. At the hatch the light goes out.

action-pick_lock = Pick the lock of the toll door
    .success = Four wards, each filed by the same careful fool. The bolt slides; a bar behind it lifts on the tip of the pick like a latch. The door is open and the night has not noticed.
    .cost = The bolt slides. The bar lifts. The pick does not come out again, or not all of it.
    .failure = The third ward is not a ward. By the time you know what it is, the lock has closed on the first two again.
    .disaster = The pick snaps with the sound of a dry twig, and inside two dogs begin to discuss it.

action-listen_door = Listen at the toll door
    .success = Oak against your ear. When the wind leans on the door, something long and loose knocks on the inside at the height of your belt: a bar, lying in brackets. Lower down, two creatures breathe, not in time.

action-search_wall = Search the sea wall
    .success = Where the weed is short, your fingers find iron. A hatch, as wide as your shoulders, for letting the sluice be cleaned from inside. It has no lock. Who would come by sea?
    .cost = You find it with your foot: where the weed is short there is an iron hatch, and before the hatch a hole full of sea. The way in is yours. So is the water, to the chest.
    .failure = Weed, stone, weed, a crab that holds on. Ten minutes of the ebb are gone and the wall has told you nothing. A lantern would make it talk.
    .disaster = The weed lets go and you go in. The sea is colder than it looked, and it looked cold. You have found the bottom, which is mud, and nothing else.

action-burn_ledger = Burn the ledger in the stove
    .success = The book goes in spine first. It does not want to catch; then the salt in the paper takes, and the flame goes green. The needle has stopped clicking.

action-dry_clothes = Dry your clothes at the stove
    .success = You steam. The chandler moves his candles along the counter and makes no remark, which from him is a present.

action-take_ledger = Take the ledger off its chain
    .success = One screw, four turns. The chain runs off the desk with a noise like small change, and the book is yours to carry: it weighs as much as a child of two.

action-slip_ledger = Take the ledger without waking the dogs
    .success = You turn the screw between two breaths of the grey dog. The chain you let down link by link into your sleeve. A tail beats once on the boards, for somebody in a dream.
    .cost = You have the book under your arm when the last link slides off the desk. It rings. Both dogs look at you, then at what you hold.
    .failure = The screw squeaks on its second turn. Four eyes open; the book is still chained, and you are not.
    .disaster = You step back to see better and stand on a slipper. It was not yours to stand on. Teeth close on your ankle before the growl arrives.

action-feed_dogs = Feed the dogs
    .success = You break the loaf over the bowls. They wait, both of them, until you say a word, any word. Then they eat, and after that you are somebody who belongs here.
    .cost = The grey takes the bread and some of the hand. Then it looks ashamed, and lies down across your foot. They will let you be.
    .failure = The bread goes down in two gulps without a change of opinion. They stand where they stood, before the desk.

action-search_desk = Search the desk
    .success = Nothing in it, nothing on it. So you lie down on your back where the dogs lie and look up. The underside is covered in writing, cut with a nail.
    .failure = Nibs, string, a tooth in a matchbox. You put everything back as it was. What he hid, he hid from people who look in drawers.

action-unbar_door = Lift the bar of the toll door
    .success = The bar comes up out of its brackets, greased for one old man's arms. The toll door can be opened from both sides now.

term-crowbar = crowbar
term-bar_inside = the bar on the inside
term-lantern = lantern light
term-dogs_awake = the dogs are awake
term-by_name = you call him by his name
term-gin = he can smell the gin on you
term-read_it = you have read both halves
term-customer = you have bought something
