# What can be done at the places, and what helps or hinders.

action-force_door = Force the toll door
    .also = boot kick in bash ram batter smash jemmy prise crowbar shoulder break down splinter burst force entry brute heave charge
    .success = You find where it gives and lean there until something inside gives more. The door opens as if it had been meaning to, and nothing inside barks.
    .cost = It opens, all at once and against the wall, with a crack that goes out over the mud and comes back. The dogs come with it.
    .failure = The lock groans. The door gives its finger's width and no more, and what stops it is wood: a bar lies across the inside.
    .disaster = You run at it, and the whole of it, lock, oak and the bar behind, runs at your shoulder. Inside, claws on boards. At the hatch the light goes out.

action-pick_lock = Pick the lock of the toll door
    .also = picks lockpick lockpicks tumblers hooks tickle fiddle wire keyhole jimmy coax tinker work finesse bent
    .success = Four wards, each filed by the same careful fool. The bolt slides. Behind it is a bar; two fingers through the gap walk it up out of its brackets. The night has not noticed.
    .cost = The bolt slides, and two fingers through the gap lift the bar. The pick does not come out again, or not all of it.
    .failure = The third ward is not a ward. By the time you know what it is, the lock has closed on the first two again.
    .disaster = The pick snaps with the sound of a dry twig, and inside two dogs begin to discuss it.

action-listen_door = Listen at the toll door
    .also = ear press wood eavesdrop hear breathing breath sounds inside hark behind
    .success = Oak against your ear. When the wind leans on the door, something long and loose knocks on the inside at the height of your belt: a bar, lying in brackets. Lower down, two animals breathe, out of step.

action-search_wall = Search the sea wall
    .also = seaweed weed stones feel grope hidden crack below behind rummage along shingle barnacles
    .success = Where the weed is short, your fingers find iron: a hatch as wide as your shoulders, for whoever cleans the sluice. It has no lock. Who would come by sea?
    .cost = You find it with your foot: where the weed is short there is an iron hatch, and in front of it a hole full of sea. The way in is yours. So is the water, to the chest.
    .failure = Weed, stone, weed, a crab that holds on. Ten minutes of the ebb are gone, and there is a good deal of wall left.
    .disaster = The weed lets go, and you go into the channel at the foot of the wall. It is colder than it looked, and it looked cold. You have found the bottom, which is mud.

action-burn_ledger = Burn the ledger in the stove
    .also = flames fire stove torch incinerate toss chuck throw ash ashes roast feed destroy cinders up in smoke
    .success = The book goes in spine first. It does not want to catch; then the salt in the paper takes, and the flame goes green. The needle has stopped clicking.

action-dry_clothes = Dry your clothes at the stove
    .also = warm wet soaked steam dripping warmth stove clothes coat dry off heat toast hang
    .success = You steam. The chandler moves his candles along the counter and makes no remark, which from him is a present.

action-take_ledger = Take the ledger off its chain
    .also = unhook chain ledger book grab snatch carry off swipe nab volume pull
    .success = One screw, four turns. The chain runs off the desk with a noise like small change, and the book is yours to carry: it weighs as much as a child of two.

action-slip_ledger = Take the ledger from under the dogs' noses
    .also = sneak quietly stealthily under noses slip steal filch ledger book without waking silent tiptoe pinch softly
    .success = You turn the screw between two breaths of the grey dog. The chain goes into your sleeve, link by link. A tail beats the boards once, and that is all the house has to say.
    .cost = You have the book under your arm when the last link slides off the desk. It rings. Both dogs look at you, then at what you hold.
    .failure = The screw squeaks on its second turn. Four eyes are on your hand. The book is chained; the dogs are not.
    .disaster = You step back to see better, onto a slipper. Teeth close on your ankle before the growl arrives.

action-feed_dogs = Feed the dogs
    .also = food bread loaf throw toss scraps meat treat feed bribe chow munch crust
    .success = You break the loaf over the bowls. They wait, both of them, until you say a word, any word. Then they eat, and after that you are somebody who belongs here.
    .cost = The grey takes the bread and some of the hand. Then he looks ashamed, and lies down across your foot. They will let you be.
    .failure = The bread goes down in two gulps, and their opinion of you stays where it was. So do they, before the desk.

action-search_desk = Search the desk
    .also = drawers drawer rummage writing table papers go through riffle poke about ransack bureau
    .success = The drawers hold what drawers hold. So you lie down on your back where the boards are worn, and look up. The underside is covered in rows, cut with a nail.
    .failure = Nibs, string, a tooth in a matchbox. You put it all back. What he hid, he hid from people who look in drawers.

action-unbar_door = Lift the bar of the toll door
    .also = bar beam unbar lift remove raise open inside crossbar slide unbolt let out
    .success = His coat hangs on the door, and the key is in the pocket. The bar comes up out of brackets greased for one old man's arms. The toll door opens from both sides now.

term-crowbar = crowbar
term-bar_inside = the bar on the inside
term-lantern = lantern light
term-dogs_awake = the dogs are awake
term-by_name = you call him by his name
term-gin = he sees whose gin you carry
term-read_it = you have read both halves
term-customer = you have bought something
