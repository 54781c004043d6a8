# Improvised deeds.

stunt-climb_past = Climb past { $target }
    .success = A toe in a joint of the stone, a hand on the lintel, and you are on the other side.
    .cost = You are across, but the last hold breaks off in your hand and you land on your hip.
    .failure = The third hold is slime. You slide back to where you began, with green on both palms.
    .disaster = The hold comes out whole, with you behind it, and the ground is quick to answer.

stunt-distract = Distract { $target }
    .critical = A pebble, and a wave to nobody: it all happens over there, and on your side no one is looking.
    .success = Your pebble clatters where you are not. For a few breaths that is the side that counts.
    .cost = It looks the wrong way, and so do you, because something there has clattered back.
    .failure = The pebble drops on something soft. Nothing turns.
    .disaster = You wave, you step on your own lace, and now you are the one who is not looking.

stunt-topple = Bring down { $target }
    .critical = Low, and from the side: legs go one way, the rest the other, and the breath stays behind.
    .success = You take the legs away, and the ground does the rest.
    .cost = You go down together. One elbow of yours finds a stone first, but you are up sooner.
    .failure = It is like pushing a bollard. Nothing moves except your boots.
    .disaster = Your push meets no one. The ground meets you, all the way along.

stunt-scare = Scare { $target }
    .critical = You make yourself tall and shout once. What was coming forward forgets how.
    .success = You stamp and shout. There is a step back, then a second.
    .failure = Your shout comes out hoarse, and the answer to it is a step closer.
    .disaster = You shout. What comes back is louder, and it is your heel that moves.
