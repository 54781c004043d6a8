# Improvised deeds.

stunt-climb_past = Climb past { $target }
    .success = A toe in a joint of the stone, a hand on the lintel, and you are on the other side.
    .cost = You are across, but the last hold breaks off in your hand and you land on your hip.
    .failure = The third hold is a handful of dust. You slide back to where you began, with the colour of the wall on both palms.
    .disaster = The hold comes out whole, with you behind it, and the ground is quick to answer.

stunt-distract = Distract { $target }
    .critical = { $target } goes for the wrong side with everything there is, twice, and gets air.
    .success = For a few breaths the side that counts is the one where you are not.
    .cost = { $target } looks the wrong way for a breath, and so do you, because something there has answered.
    .failure = A good try, and in plain sight from the start. Nothing turns.
    .disaster = You wave, you step on your own lace, and now you are the one who is not looking.

stunt-topple = Bring down { $target }
    .critical = Low, and from the side: legs go one way, the rest the other, and the breath stays behind.
    .success = You take the legs away, and the ground does the rest.
    .cost = You go down together. One elbow of yours finds a stone first, but you are up sooner.
    .failure = It is like pushing a gatepost. Nothing moves except your boots.
    .disaster = Your push meets no one. The ground meets you, all the way along.

stunt-scare = Scare { $target }
    .critical = You make yourself tall and shout once. What was coming forward forgets how.
    .success = You stamp and shout, and for once you are believed.
    .failure = Your shout comes out hoarse, and the answer to it is a step closer.
    .disaster = You shout. What comes back is louder, and it is your heel that moves.

stunt-disarm = Disarm { $target }
    .critical = A turn of the wrist, and the weapon is under your boot.
    .success = You catch the hand at the wrong moment, and the grip goes.
    .cost = The grip opens, and what it held goes by way of your forearm.
    .failure = You get a sleeve. The hand in it keeps what it has.
    .disaster = Your fingers close on nothing, and your own grip is gone.

stunt-throw_dirt = Throw dirt at { $target }
    .critical = Both eyes, wide open, a whole handful.
    .success = It goes home, and { $target } spits and blinks and strikes at nothing.
    .failure = It leaves your hand too early, and comes down as dust between you.
    .disaster = You swing, and most of it goes no further than your own face.

stunt-calm = Calm { $target }
    .critical = You make yourself small and slow, and { $target } forgets what all this was for.
    .success = You hold out an open hand. For a moment there is only breathing.
    .failure = That voice has been used here before, and what came after is not forgotten.
    .disaster = You were looking at the eyes. They were looking past you.

stunt-break_open = Break open { $target }
    .success = It gives where the nails are oldest, and then all at once.
    .cost = It opens. So does the skin over your knuckles.
    .failure = Splinters, noise, and it stands as before.
    .disaster = It comes back at you on the last swing, with everything that you put in.

stunt-set_fire = Set fire to { $target }
    .success = The oil runs, thinks about it, and catches.
    .failure = It smokes, sulks and goes out. The oil is gone.
    .disaster = The rag was wet through. So was your sleeve.
